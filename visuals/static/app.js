"use strict";var ketenkaart=(()=>{var u$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var d$=(t,e)=>{for(var n in e)u$(t,n,{get:e[n],enumerable:!0})};function kt(t){let e=Lt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Cl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Lt,we=S(()=>{"use strict";Lt=t=>document.getElementById(t)});async function jl(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ha=$$(await new Response(e).json())}function $$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ha,Ua=S(()=>{"use strict";we()});function Tl(t){var e=Ll.get(this);return e||(e=new Map,Ll.set(this,e)),(e=Ml(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ml,Ll,zl=S(()=>{Ml=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Ml(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Ll=new Map});function js(t){t&&t.parentNode&&t.remove()}function Za(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ya.call(arguments,2):n),To(t,i,s,o,null)}function To(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zo,__v:o||++Al,__i:-1,__u:0};return!o&&yt.vnode&&yt.vnode(r),r}function _r(t){return t.children}function gr(t,e){this.props=t,this.context=e,this.__g=0}function as(t,e){if(e==null)return t.__&&as(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:as(t)}function g$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ls({constructor:zo},n)).__v=n.__v+1,yt.vnode&&yt.vnode(e),Xa(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||as(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Dl(o,e,r),n.__=n.__e=null,e.__e!=s&&Pl(e))}function Pl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Pl(t)}function Fl(t){(8&t.__g||(t.__g|=8,rs.push(t),kr++))&&Ka==yt.debounceRendering||((Ka=yt.debounceRendering)||queueMicrotask)(Il)}function Il(){try{for(var t,e=1;rs.length;)rs.length>e&&rs.sort(Nl),t=rs.shift(),e=rs.length,8&t.__g&&g$(t)}finally{(kr=rs.length)&&(Ka||queueMicrotask)(Il)}}function Rl(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,b,f,k,_=s.__k||wr,v=e.length;for(c=b$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||yr,$.__i=d,k=Xa(t,$,m,o,r,i,l,c,p,u),b=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&ti(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||b,$)),f=f||b,4&$.__u?(c=ql($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:b&&(c=b.nextSibling),$.__u&=-21);return n.__e=f,c}function b$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,b=n.length,f=b,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=To(null,i):Qa(i)?i=v[r]=To(_r,{children:i}):i.constructor===zo&&i.__b?i=v[r]=To(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=k$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>b?k--:o<b&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(f)for(r=0;r<b;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=as(l)),ei(l,l));return s}function ql(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=ql(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=as(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function k$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function El(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function fr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||El(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||El(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ga[e]||(Ga[e]=y$(e)),(t.__a||(t.__a={}))[e]=Ja,r=e!=(e=e.replace(Bl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function y$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[hr]==null)e[hr]=Ja++;else if(e[hr]<this.__a[t])return;return n(yt.event?yt.event(e):e)}}}function Xa(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,b,f,k,_,v,A,M,D,q,X,Pt,T,St,Qt,F=e.type;if(e.constructor!==zo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=br(u,r):r.push(u),l=r[0]||l),(u=yt.__b)&&u(e);t:if(typeof F=="function"){m=i.length;try{if(_=e.props,v=(u=F.prototype)&&u.render,A=(u=F.contextType)&&s[u.__c],M=u?A?A.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new F(_,M):(e.__c=$=new gr(_,M),$.constructor=F,$.render=_$),A&&A.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),F.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ls({},$.__s)),Ls($.__s,F.getDerivedStateFromProps(_,$.__s)))),b=$.props,f=$.state,$.__v=e,n.__c){if(_!==b&&v&&!F.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,M),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,M)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ht){Ht&&(Ht.__=e)}),wr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=as(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,M),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(b,f,k)})}else v&&!F.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=M,$.props=_,$.__P=t,$.__g&=-5,D=yt.__r,q=v?25:0;do $.__g&=-9,D&&D(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(wr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Ls({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(b,f)),X=u&&u.type===_r&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ht){Ht&&ei(Ht,Ht)}),n.__k=null),l=n.__k?as(n,0):null),l=Rl(t,Qa(X)?X:[X],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(js),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Ht){if(i.length=m,e.__v=null,c||r)if(Ht&&Ht.then){if(e.__u|=128|c,r){for(~(St=r.indexOf(l||void 0))||(St=r.length);(Qt=r[St-1])&&Qt.nodeType==8;)St--;for(;St<r.length;St++)if(Qt=r[St])if(r[St]=null,Pt){if(Qt==T)break}else{if(Qt.nodeType!=8)break;Qt.data.startsWith("$s")&&(T=br(Pt=Qt))}}if(!Pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pt=l}(u=br(Pt=e.__c.__z||(e.__c.__z=Pt)))?(e.__e=Pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(js);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ht&&Ht.then||Wl(e),yt.__e(Ht,e,n)}}else l=e.__e=w$(n.__e,e,n,s,o,r,i,c,p,t);return(u=yt.diffed)&&u(e),l}function br(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wl))}function Dl(t,e,n){for(var s=0;s<n.length;)ti(n[s++],n[s++],n[s++]);yt.__c&&yt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){yt.__e(r,o.__v)}})}function w$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,b,f,k,_,v=n.props||yr,A=e.props,M=e.type;if(M=="svg"?o="http://www.w3.org/2000/svg":M=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((b=r[u])&&(M?b.localName==M:b.nodeType==3)){t=b,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!M)return _.createTextNode(A);t=_.createElementNS(o,M,A.is?A:p),l&&(yt.__m&&yt.__m(e,r),l=!1),r=null}if(M){if(p=M=="template"&&t.content||t,r=M=="textarea"&&A.defaultValue!=null?null:r&&Ya.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(b=t.attributes[u]).name]=b.value;for(u in v)b=v[u],u=="dangerouslySetInnerHTML"?m=b:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||fr(t,u,null,b,o);for(u in A)b=A[u],u=="children"?$=b:u=="dangerouslySetInnerHTML"?d=b:u=="value"?f=b:u=="checked"?k=b:l&&typeof b!="function"||v[u]===b||fr(t,u,b,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(M=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&h$.test(M))&&(o="http://www.w3.org/1999/xhtml"),Rl(p,Qa($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&as(n,0),l,c),r&&r.some(js)),l&&M!="textarea"||(u="value",M=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(M!="progress"||f)||fr(t,u,f,v[u],o),u="checked",k!=null&&k!=t[u]&&fr(t,u,k,v[u],o))}else v===A||l&&t.data==A||(t.data=A);return t}function ti(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){yt.__e(o,n)}}function ei(t,e,n){var s,o,r,i;if(yt.unmount&&yt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ti(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){yt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ei(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=br(s,r=[]))&&(s==t.__e&&r.some(js),js(o),js(s)),n||js(t.__e),t.__e=t.__c=t.__=null}function _$(t,e,n){return this.constructor(t,n)}function wn(t,e){var n,s,o,r;yt.__&&yt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=To(_r,{children:[t]}),o=[],r=[],Xa(e,e.__k,s||yr,yr,e.namespaceURI,s?null:e.firstChild?Ya.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Dl(o,e.__k,r),e.__k.props.children=null}var yt,Al,m$,rs,Ka,kr,Nl,hr,Bl,Ja,Ga,f$,zo,yr,wr,h$,Qa,Ya,Ls,vr=S(()=>{zo=Symbol.for("pv"),yr={},wr=[],h$=/^m(i|n|o|s|text|space)$/,Qa=Array.isArray,Ya=wr.slice,Ls=Object.assign;yt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw kr=0,t}},Al=0,m$=function(t){return t!=null&&t.constructor===zo},gr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ls({},this.state)),typeof t=="function"&&(t=t(Ls({},n),this.props)),t&&(Ls(n,t),this.__v&&(e&&this.__k.push(e),Fl(this)))},gr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Fl(this))},gr.prototype.render=_r,rs=[],kr=0,Nl=function(t,e){return t.__v.__b-e.__v.__b},hr=Symbol(),Bl=/(PointerCapture)$|Capture$/i,Ja=0,Ga={},f$=0});function Sr(t,e){It.__h&&It.__h(Ut,t,xr||e),xr=0;var n=Ut.__H||(Ut.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return xr=1,v$(tc,t)}function v$(t,e,n){var s=Sr(Zs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):tc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);si(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Ut,!Ut.__f)){Ut.__f=!0;var o=Ut.shouldComponentUpdate;Ut.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,si(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function Yt(t,e){var n=Sr(Zs++,3);!It.__s&&ai(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Ut.__H.__h.push(n))}function Ue(t,e){var n=Sr(Zs++,4);!It.__s&&ai(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Ut.__h.push(n))}function Eo(t){return xr=5,Le(function(){return{current:t}},[])}function Le(t,e){var n=Sr(Zs++,7);return ai(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function x$(){var t;do{for(;t=oi.shift();)try{Fo(t)}catch(n){It.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Xl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Fo),e.__h.some(ri),e.__h=[]}catch(n){e.__h=[],It.__e(n,t.__v)}}}while(oi.length)}function S$(t){var e,n=function(){clearTimeout(s),Yl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Yl&&(e=requestAnimationFrame(n))}function Zl(t){t!=1&&Vl==It.requestAnimationFrame||((Vl=It.requestAnimationFrame)||S$)(x$)}function Fo(t){var e=Ut,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Ut=e}function ri(t){var e=Ut;t.__c=t.__(),Ut=e}function ai(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!si(n,t[s])})}function tc(t,e){return typeof e=="function"?e(t):e}var Zs,Ut,ni,Vl,si,xr,Xl,oi,It,Hl,Ul,Kl,Gl,Jl,Ql,Yl,ii=S(()=>{vr();si=Object.is,xr=0,Xl=[],oi=[],It=yt,Hl=It.__b,Ul=It.__r,Kl=It.diffed,Gl=It.__c,Jl=It.unmount,Ql=It.__;It.__b=function(t){Ut=null,Hl&&Hl(t)},It.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ql&&Ql(t,e)},It.__r=function(t){Ul&&Ul(t),Zs=0;var e=(Ut=t.__c).__H;e&&(ni==Ut?Ut.__h=[]:(e.__h.some(Fo),e.__h.some(ri),Zs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ni=Ut},It.diffed=function(t){Kl&&Kl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Zl(Xl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ni=Ut=null},It.__c=function(t,e){e.some(function(n){try{n.__h.some(Fo),n.__h=n.__h.filter(function(s){return!s.__||ri(s)})}catch(s){n.__h=[function(){throw s}]}}),Gl&&Gl(t,e)},It.unmount=function(t){Jl&&Jl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Zl(oi.push(o))}else Fo(o)}catch(r){e=r}}),s.__H=void 0,e&&It.__e(e,s.__v))};Yl=typeof requestAnimationFrame=="function"});function ec(t){if(Array.isArray(t))return t.map(ec);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Za("wbr",null),n]:[n])}var Bt,a,R=S(()=>{"use strict";zl();vr();ii();vr();ii();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/Bt=()=>Eo(null);a=Tl.bind((t,e,...n)=>Za(t,e,...typeof t=="string"?n.map(ec):n))});function j$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(nc,n)&&!t.query.uit?{path:nc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function pi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[C$[r]||r,i]);return j$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=O$.filter(i=>n&&j.route.query[i]).map(i=>[i,j.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(j.route.path,{...j.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++li},"",n),ci())}function ci(t=!1){let e=pi(location.hash),n=j.route.path.join("/")===e.path.join("/");j.route=e,j.led=j.started&&!n&&!t,sc(e),!n&&window.scrollTo(0,t&&oc.get(history.state?.turn)||0)}function rc(t){sc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),li=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>oc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++li},""),ci(o)};return window.addEventListener("popstate",s,n),ci(),j.started=!0,()=>e.abort()}var O$,C$,nc,j,sc,li,oc,We,U=S(()=>{"use strict";O$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],C$={ernst:"gewicht"},nc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};j={route:{path:[],query:{}},started:!1,led:!1},li=0,oc=new Map;We=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Bt();return Ue(()=>{document.title=`${e} – Ketenkaart`},[e]),Ue(()=>{j.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ne({text:t}){let{route:e}=j;return Ue(()=>{j.started&&t&&kt(t)},[t,e]),null}var Q,Ot=S(()=>{"use strict";we();R();U();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function ce(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function _n(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Xs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Or(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Cr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function ac(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,C,W,Kt,z,K,N=S(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();z=t=>[...new Set(t)],{compare:K}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,ic,lc,L$,M$,T$,z$,F$,E$,A$,N$,B$,P$,I$,Ke,to,B,g,se,et,en,Ct,Ge,Nn,_e,nn,sn,it,Ms,pe,is,E=S(()=>{"use strict";Ua();y=Ha,{codes:ic,progress:lc,queries:L$,names:M$,absent:T$,dates:z$,lists:F$,kinds:E$,called:A$,works:N$,partners:B$,lookups:P$}=y,I$=[ic,lc,L$,M$,T$,z$,F$,E$,A$,N$,B$,P$];for(let t of[...I$,y.words,y.addresses,...[ic,lc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ke=new Map(Object.entries(y.things)),to=new Map(y.plans.map(t=>[t.key,t])),B=y.plans.length>1,g=y.words,se=t=>t?.words.page||g,et=t=>to.get(t||"")||(B?void 0:y.plans[0]),en=t=>to.get(t),Ct=t=>to.get(t.split("/")[0]),Ge=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Nn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),_e=Nn[Nn.length-1].date,nn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),sn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},it=t=>y.dates[t]||t||"",Ms=(t=et())=>t?.source||y.source,pe=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),is=(t,e=et())=>(e?e.dates:Nn).find(n=>n.date===t)?.label||it(t)});async function jr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(g.check.unreadable,{name:t.name}))}}async function Ao(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ui,ve,Y,Me,Te=S(()=>{"use strict";N();E();ui=5*2**20,ve=()=>window.werkplaats,Y=()=>ve(),Me=()=>!!ve()&&ve()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!di.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:$i(o,n),without:$i(r,n),links:i},p={...$i(l,n),...c};di.set(s,p)}return di.get(s)}function ls({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=B&&to.has(t.plan)?t.plan:"",n=Nn.some(l=>l.date===t.stand)?t.stand:_e,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=No({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:_e}].map(No).find(R$)||No({plan:e,date:_e,stated:!1,expect:!0,strict:!1})}function No({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function mi(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>H(s(r)).key)).size===n.length?n:[]}var di,$i,vn,Bo,R$,fi,cc,zt=S(()=>{"use strict";E();Te();di=new Map,$i=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));vn=(t,e)=>G({...t,plan:e.key}).numbers[0];Bo=t=>t.key in y.answers,R$=t=>Bo(t)||!!ve();fi=(t,e)=>to.get(e)?.steps.find(n=>n.notation===t)?.id,cc=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>fi(s.step,e))))});var pc,q$,Ts,Po,ct,ze,cs,Fe=S(()=>{"use strict";N();E();pc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])_n(pc,i,r)}q$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ts=(t,e=_e)=>!q$[e]?.has(t),Po=(t,e=_e)=>(pc.get(t)||[]).filter(n=>Ts(n.of[0]||n.from,e)),ct=(t,e,n)=>Po(t,n).filter(s=>s.name===e),ze=(t,e,n)=>ct(t,e,n).filter(s=>s.to===t).map(s=>s.from),cs=(t,e)=>t.from===e?t.to:t.from});var hi,ht,w,Gt,wt,fn,Lr,zs,Je,dc,De,Zt,Bn,oe,ue,V,Ft,Mr,$c,x,de,uc,eo,mc,W$,Tr,Io,on,no,D$,$e,Xt,Qe,J=S(()=>{"use strict";N();E();hi=[],ht=(t,e)=>Ke.get(t)?.[e]||hi,w=(t,e)=>ht(t,e)[0]||"",Gt=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),wt=(t,e)=>Gt(t,e)[0]||"",fn=t=>Ke.has(t),Lr=t=>ht(t,"type"),zs=t=>$c.get(t)||hi,Je=(t,e)=>Lr(t).includes(e),dc=t=>Lr(t).map(e=>y.kinds[e]).find(Boolean),De=t=>dc(t)?.page||"",Zt=t=>dc(t)?.kind||"",Bn=t=>De(t)==="organisation",oe=t=>De(t)==="undertaking",ue=t=>!!De(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>V(y.lists[e],w(t,e)),Mr=t=>y.names[t]||g.thing.foreign[t]||t,$c=new Map;for(let[t,e]of Ke)for(let n of e.type||hi)_n($c,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),de=t=>y.called[t]?.short||x(t),uc=t=>w(t,"identifier"),eo=[...zs("Chapter")].sort((t,e)=>K(uc(t),uc(e))),mc=[...Ke.keys()].filter(oe),W$=[...Ke.keys()].filter(Bn),Tr=t=>nn.find(e=>e.notation===t),Io=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),on=nn.map(t=>[t.notation,t.label]),no=Io("InterventionKind"),D$=new Map(W$.map(t=>[w(t,"notation"),t])),$e=t=>D$.get(t)||"",Xt=t=>y.addresses[t]||"",Qe=t=>Gt(t,"passage")});function hc(t,e,n){let s=xe(t,n);return{name:x(e),short:de(e),what:w(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Ro(w(t,"modality"))),day:w(t,"dueBy"),by:it(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:it(s.on)}}var xn,so,oo,ro,gi,zr,ao,jt,Ro,V$,xe,ps,hn,us,Fs,fc,Fr,ds,gc,bi,io,$s,Mt=S(()=>{"use strict";U();N();E();Fe();J();xn=t=>y.works[t]?.steps||[],so=t=>y.works[t]?.kinds||[],oo=t=>y.works[t]?.years||[],ro=t=>y.works[t]?.leads||[],gi=t=>y.works[t]?.acts||[],zr=(t,e)=>ct(t,"at",e).flatMap(n=>n.of),ao=(t,e)=>ct(t,"deadline",e).map(n=>n.from),jt=t=>w(t,"isGeneric")==="true",Ro=t=>V("Modality",t),V$={},xe=(t,e=_e)=>j.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||V$,ps=(t,e)=>xe(t,e).report||"",hn=(t,e)=>xe(t,e).status||"",us=(t,e)=>xe(t,e).state||"",Fs=(t,e)=>$s(t).rows.filter(({id:n})=>xe(n,e).outcome).map(n=>({...n,plan:t,...hc(n.id,n.work,e)})),fc=(t,e)=>y.promises[t.key].undated.filter(n=>Ts(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...hc(n,s,e)}});Fr=(t,e=g.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ds=(t,e=!1)=>Object.entries(g.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),gc=t=>pe(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),bi=(t,e)=>{let{reports:n}=$s(t);return n.find(s=>s.date===sn(t.key,e))||n[n.length-1]},io=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),$s=t=>y.promises[t.key]});function Er(t,e){if(w(t,"crossCutting")==="true")return[{step:Es,of:t,basis:""}];let n=G(e).links;return ct(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:H$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Ar(t,e){if(oe(t))return[t];let n=r=>oe(r)&&Ge(r,e.plan);if(Bn(t))return z(Pn(t,e).map(r=>r.to));if(!kc(t))return z(Po(t,e.date).map(r=>cs(r,t))).filter(n);let s=[t,...ct(t,"broader",e.date).map(r=>r.from)];return z(s.flatMap(r=>ct(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Er(r,e).some(i=>i.step===t))}function wc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(qo),d=F=>(!s||Er(F,c).some(Ht=>w(Ht.step,"notation")===s))&&(!o||so(F).includes(o))&&(!r||oo(F).slice(-1)[0]>=r)&&(!i||oo(F)[0]<=i),m=z(u.flatMap(F=>Ar(F,c))),$=F=>u.includes(F)&&!l,b=m.filter(F=>!$(F)&&!d(F)),f=m.filter(F=>$(F)||d(F)&&!p.has(F)).sort(yc),k=u.filter(F=>!Bn(F)),_=new Set(f),A=[...k.flatMap(F=>Ar(F,c)),e].filter(F=>_.has(F)).flatMap(F=>bc(F,c,l)),M=z([...u.filter(Bn),...A]).filter(F=>!p.has(F)).sort(Nr),D=new Set(M),q=f.flatMap(F=>Pn(F,c,l).filter(Ht=>D.has(Ht.from))),X=f.flatMap(F=>Er(F,c).map(Ht=>({work:F,...Ht}))),Pt=[...nn.map(F=>F.id),Es],T=z([...u.filter(kc),...X.map(F=>F.step)]).filter(F=>!p.has(F)).sort((F,Ht)=>Pt.indexOf(F)-Pt.indexOf(Ht)),St=new Set(T),Qt=r||i?b.filter(F=>!oo(F).length).length:0;return{who:M,what:f,steps:T,roles:q,ties:X.filter(F=>St.has(F.step)),left:b.length,undated:Qt}}function Br(t,{who:e,what:n},s){return oe(t)?bc(t,s).filter(o=>!e.includes(o)).length:Ar(t,s).filter(o=>!n.includes(o)).length}function Pr(t,e,n,s=!1){let o=_c(t,e,n,s),r=ki(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Wo)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(Nr))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function lo(t,e,n,s=!1){let o=_c(t,e,n,s),r=ki(t,e,o),i=ki(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(b=>r.get(b)===$).sort(Nr)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(b=>o(b).filter(f=>p[$].includes(f)).sort(Nr).map(f=>(u.set(b,(u.get(b)||0)+(u.get(f)||0)),{from:f,to:b,roles:Pn(b,n).filter(k=>cs(k,b)===f)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function vc(t,e,n){let s=[t,e];return z(Pn(t,n,!0).map(o=>o.to)).map(o=>Pn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function ki(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=z(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function xc(t,e){let n=r=>Er(r,e).map(i=>i.step),[s,o]=t.map(r=>Ar(r,e).flatMap(n));return nn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Sc(t,{date:e}){let[n,s]=t.map(o=>[o,...ct(o,"member",e).map(r=>r.to)]);return z(n.filter(o=>s.includes(o)))}var Es,yi,Pn,bc,kc,H$,qo,yc,Nr,_c,Wo,Do=S(()=>{"use strict";N();zt();E();Fe();J();Mt();Es="dwars",yi=60,Pn=(t,{date:e,plan:n},s=!1)=>ct(t,"who",e).filter(o=>(s||o.acts)&&Ge(o.to,n)),bc=(t,e,n=!1)=>z(Pn(t,e,n).map(s=>s.from)),kc=t=>De(t)==="step",H$=t=>wt(t,"broader")||t;qo=t=>ue(t),yc=(t,e)=>K(de(t),de(e))||K(x(t),x(e)),Nr=(t,e)=>Number(jt(t))-Number(jt(e))||yc(t,e);_c=(t,e,n,s)=>o=>z(Pn(o,n).map(r=>cs(r,o))).filter(r=>r===t||r===e||oe(r)||s||!jt(r)),Wo=30});var U$,Mc,Tc,Vo,co,K$,zc,Ho,qr,Si,wi,G$,Fc,Ec,ji,Li,Ac,J$,Uo,_i,Q$,Y$,Z$,X$,vi,Oc,tm,Oi,Ci,xi,em,Cc,jc,Lc,Ir,Rr,Nc,nm,Bc=S(()=>{U$="ENTRIES",Mc="KEYS",Tc="VALUES",Vo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=co(this._path);if(co(n)==="")return{done:!1,value:this.result()};let s=e.get(co(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=co(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>co(e)).filter(e=>e!=="").join("")}value(){return co(this._path).node.get("")}result(){switch(this._type){case Tc:return this.value();case Mc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},co=t=>t[t.length-1],K$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return zc(t,e,n,s,i,1,o,""),s},zc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,b=$-i,f=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let A=m!==e[v],M=o[b+v]+ +A,D=o[b+v+1]+1,q=o[$+v]+1,X=o[$+v+1]=Math.min(M,D,q);X<f&&(f=X)}if(f>n)continue t}zc(t.get(p),e,n,s,o,u,i,l+p)}},Ho=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=qr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ji(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,G$(this._tree,e)}entries(){return new Vo(this,U$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return K$(this._tree,e,n)}get(e){let n=Si(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Si(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Vo(this,Mc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,wi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=wi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=wi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Vo(this,Tc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},qr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),qr(t.get(s),e.slice(s.length),n);return n.push([t,e]),qr(void 0,"",n)},Si=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Si(t.get(n),e.slice(n.length))},wi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},G$=(t,e)=>{let[n,s]=qr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Fc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Ec(s,o,r)}}},Fc=t=>{if(t.length===0)return;let[e,n]=ji(t);if(e.delete(n),e.size===0)Fc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Ec(t.slice(0,-1),s,o)}},Ec=(t,e,n)=>{if(t.length===0)return;let[s,o]=ji(t);s.set(o+e,n),s.delete(o)},ji=t=>t[t.length-1],Li="or",Ac="and",J$="and_not",Uo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?xi:e.autoVacuum;this._options={...vi,...e,autoVacuum:n,searchOptions:{...Oc,...e.searchOptions||{}},autoSuggestOptions:{...tm,...e.autoSuggestOptions||{}}},this._index=new Ho,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ci,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],b=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,b);for(let f of m){let k=r(f,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],b=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,b);for(let f of m){let k=s(f,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ho,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ci,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Oi.batchSize,r=e.batchWait||Oi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||xi.minDirtCount,s=s||xi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(jc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(jc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(vi.hasOwnProperty(e))return _i(vi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ir(o),c._fieldLength=Ir(r),c._storedFields=Ir(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Ir($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Rr(o),c._fieldLength=await Rr(r),c._storedFields=await Rr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let b=d[$];l===1&&(b=b.ds),m.set(parseInt($,10),await Rr(b))}++p%1e3===0&&await Nc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ho,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(b=>this.executeQuery(b,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(X$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,k)=>({...f,[k]:_i(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Oc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,b;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,k=f<1?Math.min(l,Math.round(e.term.length*f)):f;k&&(b=this._index.fuzzyGet(e.term,k))}if($)for(let[f,k]of $){let _=f.length-e.term.length;if(!_)continue;b?.delete(f);let v=u*f.length/(f.length+.3*_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}if(b)for(let f of b.keys()){let[k,_]=b.get(f);if(!_)continue;let v=p*f.length/(f.length+_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Li){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Q$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let b=$.size,f=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),b-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),A=this._fieldLength.get(k)[m],M=Z$(v,b,this._documentCount,A,f,c),D=s*o*d*_*M,q=p.get(k);if(q){q.score+=D,em(q.terms,e);let X=_i(q.match,n);X?X.push(u):q.match[n]=[u]}else p.set(k,{score:D,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Lc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Lc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Uo.wildcard=Symbol("*");_i=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Q$={[Li]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Cc(s.terms,r)}}return t},[Ac]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Cc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[J$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Y$={k:1.2,b:.7,d:.5},Z$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},X$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},vi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(nm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Oc={combineWith:Li,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Y$},tm={combineWith:Ac,prefix:(t,e,n)=>e===n.length-1},Oi={batchSize:1e3,batchWait:10},Ci={minDirtFactor:.1,minDirtCount:20},xi={...Oi,...Ci},em=(t,e)=>{t.includes(e)||t.push(e)},Cc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},jc=({score:t},{score:e})=>e-t,Lc=()=>new Map,Ir=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Rr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Nc(0);return e},Nc=t=>new Promise(e=>setTimeout(e,t)),nm=/[\n\r\p{Z}\p{P}]+/u});function Wr(t,e=[],n=po(t),s=()=>!0){let o=Kt(t),r=z([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=om&&l.length>=c.length+rm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function In(t,e){let n=Ko(t).map(Kt);return As(e).every(s=>n.some(Wr(s)))}function Dr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Pc))Ic(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var sm,om,rm,Pc,am,As,Ic,Ko,po,uo=S(()=>{"use strict";N();sm=4,om=6,rm=3,Pc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,am=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),As=t=>am(t).match(Pc)||[],Ic=t=>t.includes("-")?z([t,t.replaceAll("-",""),...t.split("-")]):[t],Ko=t=>As(t).flatMap(Ic),po=t=>t.length>1&&t.length<=sm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function pm(){let t=new Map([...Ke.keys()].filter(ue).map(n=>[n,{sort:[Zt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Ke){let o=Sn.owners.flatMap(i=>Gt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...cm(n)),r?.text.push(...Sn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(Sn.weights[n]??Sn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Zt(n),titles:lm(n),...s},weight:Math.min(...Lr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Sn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Sn.question,...i,weight:e("question")}})]}function um(){let t=new Map(pm().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Uo({fields:["titles","sort","text"],extractField:(c,p)=>p==="id"?c.id:c[p].join(" · "),tokenize:Ko,processTerm:c=>$o(c)?null:Kt(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let p of[c.titles,c.sort,c.text].flat().flatMap(Ko))$o(p)||n.add(Kt(p));let o=e.flatMap(c=>c.titles).flatMap(Ko),r=new Set(o.filter(po).map(Kt)),l=[...e.filter(c=>Sn.synonyms.some(p=>Je(c.id,p))).map(c=>c.titles),...Sn.same].map(c=>z(c.map(Vr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function gm(t){if(Ee.known.has(t))return Mi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...Mi.get(t)||[],...e.flatMap(n=>Mi.get(n)||[n])]}function Ti(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||po(t))return Wr(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return Wr(t,gm(e),!1,o=>s||Ee.known.has(o))}function Wc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<Rc&&!Ee.shorts.has(n))continue;let o=s.length>=Rc&&Ee.known.has(s)?[s]:Wc(s);if(o.length)return[n,...o]}return[]}function bm(t){for(let e of t.length<dm||/\d/.test(t)?[]:t.length<$m?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Dc(t){let e=As(t),n=e.filter(s=>!$o(s));return(n.length?n:e).flatMap(s=>{if(po(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Wc(Kt(s)),()=>bm(Kt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>zi(Ti(l)).length))return i}return[s]})}function km(t,e){let n=Ee.groups.flatMap(s=>s.filter(o=>o.length>mm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...z(n).map(s=>As(s).filter(o=>!$o(o)))]}function ym(t,e){let[n,...s]=t.titles.map(Vr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Fi(t){Ee=Ee||um();let e=Dc(t),n=e.join(" "),s=As(t).filter(c=>e.length===1||!$o(c)).join(" "),o=Kt(n)===Kt(s)?Vr(t):Vr(n),r=km(e,o).map(c=>c.map(Ti)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:fm,queries:zi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of hm.entries())for(let{id:m,score:$}of Ee.mini.search({combineWith:"AND",queries:p},{fields:d})){let b=Ee.items.get(m),f=ym(b,o)??u+4;f<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:b,place:f,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||K(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Kt(n)===Kt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Uc(t,e){let n=r=>{let[i,l]=Dr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Sn,im,$o,Vr,qc,lm,cm,dm,$m,Rc,mm,fm,hm,Mi,Ee,zi,Vc,Hc,Ei=S(()=>{"use strict";Bc();uo();U();N();E();J();Sn=g.search,im=new Set(Sn.small),$o=t=>!po(t)&&im.has(Kt(t)),Vr=t=>` ${As(t).map(Kt).join(" ")} `,qc=new Map;for(let[t,e]of y.search.english)_n(qc,t,e);lm=t=>z([x(t),de(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...qc.get(t)||[]]),cm=t=>Sn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));dm=6,$m=10,Rc=4,mm=4,fm="OR",hm=[["titles"],["titles","sort"],["titles","sort","text"]],Mi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));zi=t=>[...Ee.known].filter(t);Vc=t=>{let{found:e,read:n}=Fi(t);return e.length===1&&!n?O(e[0].path):""},Hc=t=>z(Dc(t)).filter(e=>!$o(e)&&zi(Ti(e)).length)});function Hr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return h(Ye.export.footnote,{phrase:t,sources:qn(s),addresses:e.map(i=>`; ${Xt(i)}`).join(""),version:o+(r?h(Ye.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Tt(n,s)}`:""})}var Ye,On,Rn,mo,qn,fo,me,Se,nt,ot,wm,Ai,Tt,pt=S(()=>{"use strict";N();E();J();Mt();Ye=g.shared,On=Ye.silence,Rn=(t=et())=>t?h(se(t).shared.report,{date:it(t.date)}):Ye.reports,mo=(t=et(),e=Ye.nothing)=>`${C(e,t?1:2,{report:W(Rn(t))})} ${On}`,qn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${it(e.date)}`).join("; "),fo=(t,e)=>[xe(t,e).word||"",xe(t,e).more||""],me=(t,e)=>fo(t,e).filter(Boolean).join(", "),Se=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ye.bases[t]||W(e.label)]])),nt=t=>t===null?Ye.all_steps:Tr(t)?.label||t,ot=t=>V("InterventionKind",t),wm=(t,e)=>e?is(sn(e.key,t.date),e):t.date===_e?Ye.choices.latest:h(Ye.choices.others_latest,{date:is(t.date)}),Ai=({stated:t,strict:e,plan:n},s=et(n))=>[t&&se(s).shared.choices.links_stated,e&&Ye.choices.strict_phrase].filter(Boolean).join(" · ")||Ye.choices.all_phrase,Tt=(t,e=et(t.plan))=>[wm(t,e),Ai(t,e),t.expect?Ye.choices.with_phrase:Ye.choices.without_phrase].join(" · ")});function _m({text:t,done:e}){let n=Bt(),s=Bt();return Ue(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ms.by_hand} ref=${n} onClose=${e}>
      <p>${ms.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ms.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Go(t,e=ms.copied){try{await navigator.clipboard.writeText(t),kt(e)}catch{let n=document.createElement("div");document.body.append(n),wn(a`<${_m} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){Cl(t,e,n),kt(h(ms.downloaded,{name:t}))}function ho(){return!y.files.length&&!ve()?null:a`
    <section class="bestanden" aria-label=${Jc}>
      <h2>${Jc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Kc.label}</a> <span class="zacht">${Kc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${vm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ve()&&a`<li><a href="#/controleer">${Gc.label}</a> <span class="zacht">${Gc.description}</span></li>`}
      </ul>
    </section>
  `}var Kc,Gc,Jc,ms,fs,te,fe,Wn,Dn,Cn,vm,ee=S(()=>{"use strict";we();R();N();E();Te();pt();({summary:Kc,save:Gc,title:Jc}=g.frame.foot.files),ms=g.shared.export;fs=({text:t,label:e=ms.copy})=>a`<button type="button" class="klein" onClick=${()=>Go(t())}>${e}</button>`,te=({name:t,rows:e,label:n=ms.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>rn(t,Cr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,fe=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>it(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Tt(t,s):n]},Wn=ms.heads,Dn=(t,e,n)=>[[...t.map(s=>s.label),...Wn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Cn=t=>B?[{key:"bronplan",label:g.shared.plan,text:e=>et(t(e))?.title||""}]:[],vm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Qc({name:t}){let e=Ni(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Jo} label=${e?.label} tabs=${n} />`}var xm,Ni,Jo,Ur=S(()=>{"use strict";R();U();E();xm=g.frame.menu.groups.flatMap(t=>t.screens||[t]),Ni=t=>xm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Jo=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Sm[t](r),id:t==="partner"?$e(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function Kr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Yc?null:n,plan:s}}function Ae(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function go(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(No);if(!l.every(Bo))return()=>null;let c=u=>[jn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(G(u).matrix[t].map(c)));return(u,d)=>{let m=jn(u,d,n.key),[$,b,f,k]=p.map(v=>Om(v.get(m)));return k===$?null:{by:b===$!=(f===$)?b===$?"reading":"basis":"both",usual:p[0].get(m)}}}var Yc,Sm,an,jn,hs,Ns,Gr,Jr,Om,gn=S(()=>{"use strict";U();N();zt();E();J();pt();Yc="alle",Sm={kind:t=>W(ot(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x($e(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];jn=(t,e,n)=>[t,e??Yc,...B?[n]:[]].join("~"),hs=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:jn(t,e,n)});Ns=t=>`cel-${t.replaceAll("~","-")}`,Gr=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Jr=t=>[Ae(t).word,...Ae(t).lines].join(", "),Om=t=>t&&JSON.stringify([t.phrase,Ae(t).look,t.most_basis])});function Xc({passage:t}){let[e,n]=I("");async function s(){try{n((await Y().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Zc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Zc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Qr(t,e,n=!1){let[s,o]=g.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Rt({id:t,date:e}){let[n,s]=fo(t,e);return a`<span class=${`chip s-${us(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function re({basis:t}){let[e,n]=Se[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Cm[e]}
    </svg>
  `:null}function ae({of:t}){let e=z(t.flatMap(Qe));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${Zr} passage=${n} /></li>`)}</ul>
  `:null}function Vn({of:t,look:e}){let[n,...s]=Qe(t);return n?a`
    <p class=${e}>
      ${Xt(n)}${s.length>0&&h(g.shared.more_places,{count:s.length})}
      ${Me()&&a`<${Xc} passage=${n} />`}
    </p>
  `:null}var Zc,L,Et,bn,Cm,Yr,Zr,Xr,gs,mt=S(()=>{"use strict";R();U();N();E();Te();J();pt();Mt();Zc=g.shared.passage;L=({id:t,text:e})=>ue(t)?a`<a href=${We(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${L} id=${s} text=${e(s)} />`]),bn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${L} id=${s} />${e?.(s)}</li>`)}</ul>`;Cm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Yr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,Zr=({passage:t})=>[Xt(t),Me()&&a`<${Xc} passage=${t} />`];Xr=({id:t})=>[wt(t,"broader")&&[a`<${L} id=${wt(t,"broader")} />`," › "],a`<${L} id=${t} />`],gs=({id:t})=>jt(t)&&a`<span class="zacht"> (${g.shared.collective})</span>`});function Bi({list:t,plan:e}){if(!t.length)return a`<p>${en(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Tm} ...${o} />`]);return a`
    <p class="zacht">${ta.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${L} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Pi({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Ri({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Yr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Un(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${B&&` · ${en(t.plan).title}`}
      ${ue(t.subject)&&[" · ",a`<${L} id=${t.subject} />`]}
      <${Ii} gap=${t} />
    </p>
  `}function na({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Bs(t),{place:r}=g.shared.passage,i=a`${g.gaps.more}<span class="sr">${h(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Pi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Zr} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ta.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(g.gaps.under,{title:Un(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ta.who}</strong></p><${Bi} list=${t.candidates} plan=${t.plan} />`}
    <${fs} text=${()=>Hr(t.sentence,Bs(t),e,et(t.plan))} />
  `} /></div>`}var ta,Hn,Bs,Un,tp,jm,Lm,Mm,ea,ep,Tm,Ii,np,bo=S(()=>{"use strict";uo();R();U();N();E();J();pt();ee();mt();ta=g.shared.gaps,Hn=t=>[t,...t.also],Bs=t=>Xt(t.evidence)?[t.evidence]:[],Un=t=>y.queries[t]?.title||t,tp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),jm=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),Lm=(t,e)=>tp(e.gewicht,[t.severity])&&(!e.tekst||In(jm(t),e.tekst))&&Hn(t).some(n=>tp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Mm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ea=t=>t.flatMap(e=>Hn(e).map(n=>Mm(e,n))),ep=(t,e)=>(e.vraag?ea(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Lm(n,e)),Tm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${de} />`,n&&ta.more_work,")"]:t;Ii=({gap:t})=>a`<span class="alleen-papier">${Bs(t).map(e=>a` · <${Zr} passage=${e} />`)}</span>`;np=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Ri} gap=${t} />
    <${na} gap=${t} scenario=${e} />
  </article>
`});function ko(t,e,n=null,s=Am()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||sa(l.key),turn:Wi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(zm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:sa(t),folds:!0,more:!0,turn:Wi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ps({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,sp).join(" · ")}${s.length>sp&&" …"}</span>`}
    </div>
  `}function oa({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||sa(t),turn:s||Wi(t)};return a`
    <section class="blok">
      ${t?a`<${Ps} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Is(r)}>${o}</div>
    </section>
  `}var zm,op,Fm,Em,sp,Am,qi,sa,Wi,Is,bs,Rs=S(()=>{"use strict";R();U();Ot();N();E();zm=g.shared,op="uit",[Fm,Em,sp]=[20,6,4],Am=()=>Q()?Em:Fm,qi=()=>(j.route.query.vouw||"").split(",").filter(Boolean),sa=t=>qi().includes(op)||qi().includes(t),Wi=(t,e=[t])=>()=>{let n=e.filter(o=>sa(o)!==(o===t)),s=qi().filter(o=>o!==op&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Is=t=>t.open?null:"dicht";bs=({id:t,items:e,first:n,as:s="ul"})=>ko(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ps} part=${o} />`}
      <${s} class=${Is(o)}>${o.rows}<//>
    `)});function Nm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ut({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?Di(l,t):u,$=f=>{let k=m===f.key?`-${f.key}`:f.key;l?P({[l]:k===t?null:k},!0):d(k);let _=g.shared.table,v=k.startsWith("-")?_.descending:_.ascending;kt(h(_.sorted,{column:f.label.toLowerCase(),direction:v}))},b=ko(s,Or(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(f=>a`<${Nm} id=${s} column=${f} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${b.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${Is(f)}>
              ${f.folds&&a`<${Pm} part=${f} columns=${i} ...${e} />`}
              ${f.rows.map(k=>a`<${Bm} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function ln({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Di,Bm,Pm,he,Ln,Kn,Be=S(()=>{"use strict";we();R();U();N();E();J();pt();Rs();mt();Di=(t,e="")=>j.route.query[t]||e;Bm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Pm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ps} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;he=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${L} id=${n(o)} text=${s(n(o))} />`}),Ln=(t,e,n,s)=>({key:t,label:e,text:o=>me(n(o),s),cell:o=>a`<${Rt} id=${n(o)} date=${s} />`}),Kn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ae} of=${e(n)} />`})});function Im({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of ct(t,"who",e))_n(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${L} id=${s} />${` (${z(o).join(", ")})`}<${gs} id=${s} /></li>`)}
    </ul>
  `:g.shared.no_partner}function Rm(t){let e=w(t,"dueBy");return e&&` (${h(Pe.bound,{date:it(e)})}; ${Ro(w(t,"modality"))})`}function qs({of:t}){let e=o=>[wt(o,"barrier")&&h(Pe.at_step,{step:x(wt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Ft(o,r))].filter(Boolean),n=o=>w(o,"status")?h(Pe.other_status,{reading:e(o).join(", ")}):h(Pe.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Pe.other_unsaid}),s=Gt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Qo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=ht(t,"interventionKind").map(ot).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Xr} id=${wt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${re} basis=${e} />${` ${Se[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Pe.here}</strong>${w(t,"rationale")}</p>
      <${qs} of=${t} />
    </div>
  `}function ap({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ps(t,s),r=w(t,"promise"),i=ao(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Qo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Pe.across}</strong>${w(t,"rationale")}</p>`,p=[[Pe.facts.deadline,i.length>0&&a`<${qm} ids=${i} date=${s} />`],[Pe.facts.who,a`<${Im} id=${t} date=${s} />`],[Pe.facts.figures,ra(t).length>0&&a`<${Vi} id=${t} date=${s} />`],[Pe.facts.how,c],[Pe.facts.where,a`<${ae} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${Zt(t)} · <${Rt} id=${t} date=${s} /></p>
      <${rp} lead=${r&&Pe.promise} text=${r||w(t,"summary")} />
      <${rp} lead=${Pe.progress} text=${w(o,"summary")} />
      ${o&&a`<${qs} of=${o} />`}
      <${ln} pairs=${p} />
    </article>
  `}var Pe,qm,ra,Vi,rp,ie,Mn=S(()=>{"use strict";R();N();zt();E();Fe();J();pt();Mt();mt();Be();Pe=g.shared.work;qm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=xe(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Rm(n)}
          ${w(n,"revises")==="true"&&`, ${Pe.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ra=(t,e)=>ze(t,"figure",e),Vi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ra(t,e).map(n=>a`
        <li>
          <${L} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ae} of=${[n]} />
        </li>
      `)}
  </ul>
`;rp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ie=t=>[...t].sort((e,n)=>K(x(e),x(n)))});function Gn({bar:t,most:e=Wm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function la(t,e,n){let{word:s,lines:o}=Ae(t),r=t&&[t.strict,Se[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&ia(e,n)].filter(Boolean).join(" · ")}function Km({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Tn.undecided}</p>`;let l=hs({column:e,barrier:null},n,j.route.query);return a`
    <p>${mo(et(n))}</p>
    ${s.length>0&&a`<h3>${Tn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${h(Tn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${Tn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Tn.who}</h3><${Bi} list=${r} plan=${n} />`}
  `}function Gm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Bt(),c=Bt();Ue(()=>{let b=document.getElementById(Ns(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Ns(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Ae(e),m=h(Tn.panel_note,{scenario:Tt(o,r)}),$=b=>zr(b).filter(f=>e.links.includes(f));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>j.led?history.back():P({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Tn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${ia(n,r)}. ${h(Tn.changed.usual,{phrase:Jr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${B&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${Et} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(b=>a`<${ap} key=${b} id=${b} scenario=${o} contributions=${$(b)} />`):a`<${Km} cell=${e} />`}
    </dialog>
  `}function yo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Kr(t),i=et(r);if(!i)return null;let l=Ne(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=go(e,n,i)(s,o);return a`<${Gm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ve,Tn,Wm,Dm,Yo,Hi,Vm,Hm,Um,aa,ia,Ws=S(()=>{"use strict";R();U();N();E();gn();J();pt();Mt();bo();mt();Mn();Ve=g.overview.legend,Tn=g.overview,Wm=20;Dm=y.codes.CellState,Yo=({expected:t=Ve.expected,quiet:e=Ve.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ve.states.map(o=>a`
        <li>
          <span class="staal"><${Gn} bar=${[[o,1,0]]} /></span>${W(Dm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Gn} bar=${[[Ve.support_state,1,1]]} /></span>${Ve.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ve.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Hi=()=>a`
  <ul class="stalen">
    ${Object.entries(Se).map(([t,[,e]])=>a`<li><span class="staal"><${re} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Vm,...Hm]=Ve.sample.words,Um=Ve.sample.bar.map(([t,e])=>[t,Number(e),0]),aa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ve.title}>
    <h2>${Ve.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Gn} bar=${Um} /><strong>${Vm}</strong>
      ${Hm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ve.explain}</p>
    <${Yo} undecided=${t} />
    <h3>${Ve.how}</h3>
    <${Hi} />
    <p><span class="anders">${Ve.other}</span>${Ve.other_says}</p>
  </aside>
`,ia=({by:t},e)=>se(e).overview.changed[t]});function cp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${ln} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function pp({id:t=""}){let e=be.reading;return a`
    <${cn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${cp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${qn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Qm(){let{howto:t}=g.overview,e={report:B?t.reports:Rn(),marks:Object.values(Se).map(([n])=>n).join(" "),source:Ms()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}function Zm({name:t,one:e,plan:n,open:s}){let o=Bt();return Yt(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Qr(t,B?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Ym} one=${e} />`}
    </li>
  `}function sf(){let t=be.unjudged,e=ie(ge.unjudged).map(n=>a`<li><${L} id=${n} /><span class="zacht"> – ${Zt(n).toLowerCase()}</span></li>`);return a`
    <${cn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function of(){let t=o=>a`<${ef} id=${o} />`,e=lp(ge.weak).map(t),n=h(be.weak.intro,ge.links),s=lp(ge.statuses).map(o=>a`<${nf} id=${o} />`);return a`
    <${cn} of=${be.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${cn} of=${be.other} id="anders" count=${ge.other.length}><ul>${ge.other.map(t)}</ul><//>
    ${s.length>0&&a`<${cn} of=${be.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function af(){if(!ge.judged.length)return null;let t=e=>h(be.judged.line,{step:x(wt(e,"barrier")),kinds:ht(e,"interventionKind").map(ot).join(", "),state:Ft(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:it(w(e,"asOf"))});return a`
    <${cn} of=${be.judged} id="oordelen" count=${ge.judged.length}>
      <ul>${ge.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function lf(){let t=be.expected.columns,e=[he("stap",t.step,n=>wt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${cn} of=${be.expected} id="verwacht" count=${ge.expected.length}>
      <${ut} id="verwachtingen" caption=${be.expected.caption} rows=${ge.expected} columns=${e} />
    <//>
  `}var Zo,be,Jm,cn,Ym,Xm,tf,up,ge,ip,lp,ef,nf,rf,dp,$p=S(()=>{"use strict";R();U();Ot();N();zt();E();J();pt();Ws();Rs();mt();Be();Mn();Zo=g.method,be=g.unknown,Jm=3,cn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${oa} id=${e!==void 0&&e<=Jm?"":s} close=${o}
    title=${e===void 0?t.title:h(be.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Ym=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${fn(e)?a`<${L} id=${e} />`:e}</li>`)}
  </ul>
`;Xm=()=>P({getal:null},!0),tf=({scenario:t})=>a`
  <${cn} of=${Zo.numbers} id="getallen" close=${j.route.query.getal?Xm:null}>
    ${pe(t).map(e=>a`
        ${B&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(vn(t,e).named).map(([n,s])=>a`
              <${Zm} key=${n} name=${n} one=${s} plan=${e} open=${j.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,up=({route:t})=>a`
  <${tt} text=${Zo.title}><p class="uitleg">${Zo.intro}</p><//>
  <${Qm} />
  <div class="blok"><${aa} /></div>
  <${cn} of=${Zo.states} id="standen"><${cp} list="CellState" /><//>
  <${tf} scenario=${H(t.query)} />
  <${pp} />
  <p><a href=${O("weet-niet")}>${Zo.unknown}</a></p>
`,ge=y.unknown,ip=t=>ie(t).map(e=>a`<li><${L} id=${e} /></li>`),lp=t=>[...t].sort((e,n)=>K(x(wt(e,"initiative")),x(wt(n,"initiative")))),ef=({id:t})=>a`
  <li>
    <${L} id=${wt(t,"initiative")} />${" → "}<${Xr} id=${wt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${qs} of=${t} />
  </li>
`,nf=({id:t})=>a`
  <li><${L} id=${wt(t,"initiative")} />${`: ${Ft(t,"status")}`}<${qs} of=${t} /></li>
`;rf=()=>a`
  <${cn} of=${be.clashes} id="tegenspraak" count=${ge.clashes.length}>
    ${ie(ge.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ae} of=${[t]} />
        </div>
      `)}
  <//>
`;dp=()=>a`
  <${tt} text=${be.title}><p class="uitleg">${be.intro} ${On}</p><//>
  <${sf} />
  <${of} />
  <${rf} />
  <${af} />
  <${cn} of=${be.nameless} id="naamloos" count=${ge.nameless.length}><ul>${ip(ge.nameless)}</ul><//>
  <${cn} of=${be.generic} id="verzamelnamen" count=${ge.generic.length}><ul>${ip(ge.generic)}</ul><//>
  <${lf} />
  <${pp} id="lezen" />
`});function qt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||j.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${pn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function fp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function un({children:t}){if(!Q())return a`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=z(Object.keys(j.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!cf.test(s)).length,n=e?h(pn.filters_set,{count:e}):pn.filters;return a`<${fp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ds({children:t}){let e=!Q()&&pf.some(n=>j.route.query[n]);return a`
    <${fp} look="keuzes" id="wijzig" phrase=${pn.change} opens=${e}>${t}<${ca} /><//>
  `}function Xo(){let t=H(j.route.query),e=et(t.plan)?.dates||Nn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=mi(j.route.query,"stand",n);return a`<${Jn} legend=${pn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ui(){let{query:t}=j.route,e=H(t),{counted:n}=se(et(e.plan)).shared.choices,s=Object.entries(uf).filter(([,o])=>mp(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${mp(r,e)}
              onChange=${()=>P(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function ca(){let{query:t}=j.route,e=pn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=mi(t,"verwachtingen",n);return a`
    <${Vs} />
    <${Ui} />
    <${Xo} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var pn,Jn,wo,ks,cf,pf,Vs,uf,mp,_o,pa,Qn,Ze=S(()=>{"use strict";R();U();Ot();N();zt();E();pt();pn=g.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;wo=({label:t=pn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${j.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,ks=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;cf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;pf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Vs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return B&&a`<div class="velden"><${qt} label=${pn.plan} name="plan" options=${t} /></div>`};uf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},mp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;_o=()=>H(j.route.query).strict&&a`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${pn.choices.strict_off}</button>
    </p>
  `,pa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Tt(t)} <span class="wijzig">${g.gaps.change}</span></summary>
    <${ca} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function df(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function $f(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ji(s,o,.8);return n}function ff(t,e){return[...t.querySelectorAll(mf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ua(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return hf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ki(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:hp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function hf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Hs(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:gf(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Hs(p.trim(),d,u.fontWeight),[m]})}function Hs(t,e,n){return Gi.font=`${n} ${e}px ${da}`,Gi.measureText(t).width}function bf(t,e,n){let{width:s,height:o}=e,r=ua(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ji(s/2,o/2,s/2-1):tr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ki(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:df(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:$f(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:tr(0,o/2-1,s,2),fill:u[0]});for(let[,$,b,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(b)?i.push({at:r,d:tr(0,o+Number(b),s,-Number(b)),fill:$}):i.push({at:r,d:tr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:$,wide:+f});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,b]of Object.entries(m)){let f=d($);f.wide&&Ki(f.stroke)&&i.push({at:r,d:b,fill:"none",...f})}return i}function kf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Hs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Gi.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Hs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=ua(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function gp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ff(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?kf(u,l,c):u instanceof Element?gp(u,l,c):[]);return o.style.transform="",[...bf(s,i,l),...p]}function Qi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=gp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Hs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ua,Ki,tr,Ji,hp,mf,gf,Gi,da,bp=S(()=>{"use strict";ua=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ki=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),tr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ji=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;hp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ji(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>tr(t("x"),t("y"),t("width"),t("height"))},mf=[...Object.keys(hp),"text"].join();gf=(t,e,n)=>ua(new DOMMatrix(t).translate(e,n)),Gi=document.createElement("canvas").getContext("2d"),da=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Yi(t,e,n,s,o,r){let i=ac(t,p=>Hs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Yn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function vp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[qn(et(e?.plan)),e&&Tt(e)].filter(Boolean).join(". "),l=h($a.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=Qi(c);c.classList.remove("heel");let u=Math.max(p.width,wf),d=Yi(t,22,650,yf,u,Yn),m=Yi(`${i}. ${On}`,13,400,kp,u,d.below+2),$=m.below+16,[b,f,k]=[Yn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(Qi).flatMap(M=>{b>Yn&&b+M.width>Yn+u&&([b,f,k]=[Yn,f+k+6,0]);let D=wp(M.shapes,b,f);return b+=M.width+20,k=Math.max(k,M.height),D}),v=Yi(l,13,400,kp,u,f+k+16),A=[...d.shapes,...m.shapes,...wp(p.shapes,Yn,$),..._,...v.shapes];return{title:`${t} ${i}. ${On}`,width:u+2*Yn,height:v.below+Yn,shapes:A}}function vf(t){let{title:e,width:n,height:s,shapes:o}=vp(t),r=document.createElementNS(_p,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(_p,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":da,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:b,size:f,weight:k,slant:_,opacity:v}of o){let[A,M,D,q,X,Pt]=c,T=A===1&&!M&&!D&&q===1?`translate(${X} ${Pt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:T,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":b},opacity:v===1?void 0:v}):l(r,"text",{transform:T,...{"font-size":f,"font-weight":k,"font-style":_},fill:d},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function xf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=vp(t),o=document.createElement("canvas"),r=Math.min(_f,yp/e,yp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:b,size:f,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${f}px ${da}`,p!==void 0&&i.fillText(p,0,0);let A=new Path2D(u);d!=="none"&&i.fill(A),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((b||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(A)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):kt(h($a.too_large,{name:l})),"image/png")}var $a,yf,kp,Yn,wf,_f,yp,wp,_p,Ie,ys=S(()=>{"use strict";we();R();N();E();pt();ee();bp();$a=g.shared.export,[yf,kp]=["#16212B","#46525D"],[Yn,wf,_f,yp]=[28,720,2,12e3],wp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));_p="http://www.w3.org/2000/svg";Ie=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>vf(t)}>${$a.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>xf(t)}>${$a.png}</button>
  </span>
`});function xp({rows:t,unit:e,end:n}){let s=n?Wt.right:Wt.left-Wt.box,o=n?Wt.right+Wt.box+12:Wt.left-Wt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Wt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Wt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${ws(r)}
        </text>
      </g>
    `})}function Sf({band:t,unit:e}){let n=t.count*e,s=Wt.top+t.y1*e+n/2,o=Wt.top+t.y2*e+n/2,r=(Wt.left+Wt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Wt.left} ${s} C${r} ${s} ${r} ${o} ${Wt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Sp(t)}</title></path>
  `}function Of({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${ws(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${ws(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Us.listed}</p>
  </div>`}function Op({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${Of} flow=${t} />`;let o=Wt.height/t.height,r=t.bands.map(Sp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Us.title}>
      <svg viewBox=${`0 0 ${Wt.width} ${Wt.height+Wt.top+14}`} role="img"
        aria-label=${h(Us.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Wt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Wt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Sf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${xp} rows=${t.left} unit=${o} />
        <${xp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Us.caption}</figcaption>
      <p class="acties"><${Ie} name="overgang" title=${`${Us.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Us,Wt,ws,Sp,Cp=S(()=>{"use strict";R();Ot();N();E();J();ys();Us=g.compare.flow,Wt={width:960,height:430,top:40,left:230,right:640,box:16},ws=t=>t?W(V("CellState",t)):Us.fresh,Sp=({count:t,from:e,to:n})=>C(Us.band,t,{from:ws(e),to:ws(n)})});function jf(t){let e=zn[zn.length-1],n=y.plans.map(c=>zn.findLast(p=>p.plan===c)||e),[s,o]=B?n:[zn[0],e],r=zn.slice(0,-1).find(c=>c.key===t.van)||s,i=zn.slice(zn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Lf({change:t,other:e}){let n=jn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===_e?null:e.date},!1),o=h(Z.see_cell,{kind:ot(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Z.see}<span class="sr">${o}</span></a></li>`}function Mf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${h(Z.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${g.shared.none}</p>`}
      ${ko("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ps} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Is(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${We(s)}>${Z.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Tf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...on,["",g.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Z.whose).map(([d,m])=>[d,h(m,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(m=>x($e(m)||m)).join(", "),c=d=>z([d.barrier,d.other_barrier].map(nt)).join(" / "),p=[{key:"stap",label:Z.columns.step,text:c},{key:"soort",label:Z.columns.kind,text:d=>W(ot(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Z.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Z.joined[s],sort:!1,text:d=>l(d.joined)}],u=()=>Dn(p,t.changes,()=>fe(null,"",o));return a`
    ${ko("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${Ps} part=${d} level=${3} count=${C(Z.differ,d.rows.length)}
            names=${d.rows.map(m=>W(ot(m.kind)))} />`}
        <ul class=${Is(d)}>
          ${d.rows.map(m=>a`<${Lf} change=${m} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <${ut} id="vakken" caption=${Z.table} rows=${t.changes} columns=${p} />
      <div class="acties"><${te} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function zf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>ws(c)},...e.right.map(({state:c})=>({key:c,label:ws(c),sort:!1,text:p=>String(e.bands.find(u=>u.from===p.state&&u.to===c)?.count||Z.nothing)}))],l=h(Z.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${h(Z.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Op} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Z.flow.table}</summary>
        <${ut} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Ff(t,e){if(!e)return t;let n=o=>xn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Ef({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":me(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Rt} id=${m} date=${e.date} />`,p=[he("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:Zt},{key:"plan",label:e.label,text:l,cell:c},Ln("nu",n.label,m=>m,n.date)],u=()=>Dn(p,r,()=>fe(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${h(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${Z.show_all}</button>
        <${te} name="vergelijk.csv" rows=${u} />
      </div>
      <${ut} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Lp({route:t}){if(zn.length<2)return a`<${tt} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=jf(t.query),o=H(t.query),r=Ai(o),i=Cf(e,n,o),l=nn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Ff(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=h(Z.intro[d],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Z.heading[d]} title=${Z.title}><p class="uitleg">${m} ${On}</p><//>
    <${un}>
      <${Ui} />
      <div class="velden">
        ${zn.length>2&&a`
            <${qt} label=${Z.first} name="van" chosen=${e.key} options=${jp(zn.slice(0,-1))} />
            <${qt} label=${Z.second} name="met" chosen=${n.key} options=${jp(s)} />
          `}
        <${qt} label=${Z.columns.step} name="stap" options=${on} />
      </div>
    <//>
    ${p&&u&&a`<${zf} ...${{actions:p,flow:u,one:e,other:n,counted:r}} />`}
    ${p&&a`<${Mf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${h(Z.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Tf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${g.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${Ef} ...${{actions:p,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ne} text=${C(Z.shown,c.changes.length)} />
  `}var Z,zn,jp,Cf,Mp=S(()=>{"use strict";R();U();Ot();N();zt();E();gn();J();pt();Mt();Ze();ee();Rs();mt();Cp();Be();Z=g.compare,zn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:B?h(Z.side,{plan:t.title,label:n}):W(n)}))),jp=t=>t.map(e=>[e.key,e.label]),Cf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Nf({row:t,cell:e,change:n,step:s,plan:o}){let r=la(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=jn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ns(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${h(g.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Tp} cell=${e} />
      </button>
    </td>
  `}function If({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(le.caption,{scenario:Tt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Bf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&jt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${L} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Nf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Pf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Vf({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=go("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${B&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${vn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${If} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Ie} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${qf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Df} reach=${n} />
      </div>
      <${Wf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Ep({route:t}){let e=H(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${le.heading} title=${le.title} />
      <p class="zacht">${Tt(e)}</p>
      <${Ds} />
    </div>
    ${pe(e).map(o=>a`
        <${Vf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${yo} address=${s} by="partner" scenario=${e} />`}
    <${ne} text=${s?"":h(le.shown,{scenario:Tt(e)})} />
  `}var le,Af,Tp,Zi,Bf,zp,Fp,Pf,Rf,qf,Wf,Df,Ap=S(()=>{"use strict";R();U();Ot();N();zt();E();gn();pt();Mt();Ws();Ze();ys();mt();le=g.coverage,Af=5,Tp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${re} basis=${t.most_basis} />
    <${Gn} bar=${t.bar} most=${Af} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Zi=t=>!t.acting&&!t.undecided,Bf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Zi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a>
    <span class=${Zi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,zp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Fp=t=>t.undecided?"onbeslist":"arcering",Pf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${Fp(e)}><${zp} column=${e} /></td>
`;Rf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${jt(t.id)?"verzamel":""}><${L} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...j.route.query,cel:jn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ae(e).word}${n&&`, ${ia(n,o)}`}</span>
      <${Tp} cell=${e} />
    </a>
  </li>
`,qf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Rf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${B?"h3":"h2"} class="stapkop">
            <span class=${Zi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(le.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${Fp(o)}><${zp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Wf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${B?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${le.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${le.about}</p>
    <${Yo} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${g.overview.legend.how}</h3>
    <${Hi} />
    <p><a href=${O("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,Df=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Pp(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>Np(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var Np,Bp,Xi,ma=S(()=>{"use strict";N();zt();E();Fe();gn();J();Mt();Np=(t,e)=>Number(jt(t))-Number(jt(e))||K(x(t),x(e)),Bp=({date:t,plan:e})=>zs("InformationFlow").filter(n=>Ts(n,t)&&Ge(n,e)).map(n=>{let s=Gt(n,"between"),o=r=>[...Gt(n,r),...s].sort(Np);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(w(n.id,"content"),w(s.id,"content"))),Xi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Gf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[u,d]=p.sort((D,q)=>D.left-q.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[b,f]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+b)/2,_=`M${m} ${$}C${k} ${$} ${k} ${f} ${b} ${f}`,v=Kf.map(D=>{let[q,X,Pt,T]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(X+Pt)*k+T*b,y:(q+X)*$+(Pt+T)*f}}),M=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>Uf))||v[0];return c!==void 0&&r.push(M),M})}function Jf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function vo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Bt(),[c,p]=I([]);Ue(()=>{let f=()=>p(Gf(l.current,n));f();let k=new ResizeObserver(f);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:k})=>f===s||k===s?[f,k]:[])),$=({from:f,to:k})=>f===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let k=f.target.dataset.vak;if(!k||f.ctrlKey||f.metaKey||f.altKey)return;if(!Hf.includes(f.key))return i(f.key,k);let _=Jf(f.key,k,e,n);f.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f},k)=>a`<path d=${f} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((f,k)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${f.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===d?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:f,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${f}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Hf,Uf,Kf,fa=S(()=>{"use strict";R();Hf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Uf=28,Kf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function xo({label:t,id:e,thing:n,pick:s,among:o=fn}){let[r,i]=I(!1),l=()=>ie([...Ke.keys()].filter(f=>ue(f)&&o(f))),c=Le(()=>r?l():[],[r]),[p,u]=I(null),d=f=>{let k=Kt(f.trim()),_=M=>[x(M),de(M),...ht(M,"altLabel")].map(Kt),v=M=>Bn(M)?_(M):_(M).slice(0,2),A=c.find(M=>x(M)===f)||c.find(M=>v(M).includes(k));return A?[A]:c.filter(M=>k&&_(M).some(D=>D.includes(k)))};Yt(()=>u(null),[n]);let{route:m}=j,$=f=>{if(j.route!==m)return;let[k,..._]=d(f.target.value);u(k&&!_.length?null:f.target.value),k&&!_.length&&s(k)},b=p?d(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${p??(fn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${x(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${b?h(Ip.meant,{names:b}):Ip.unknown_thing}</small>`}
    </label>
  `}var Ip,ha=S(()=>{"use strict";R();U();N();E();J();Mn();Ip=g.explore});function Qf(t){let e=Wp(lo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${_t.none}</strong>${e.length>0&&` ${h(_t.only,{names:qp(e)})}`}
    </p>
  `}function Yf({from:t,to:e,scenario:n}){let s=xc([t,e],n).map(r=>r.label),o=Sc([t,e],n);return a`
    ${s.length>0&&a`<p>${h(_t.shared,{steps:ce(s)})}</p>`}
    ${o.length>0&&a`<p>${_t.bodies} <${Et} ids=${o} />.</p>`}
  `}function Zf({from:t,to:e,scenario:n,collective:s}){let o=Le(()=>Pr(t,e,n,s),[t,e,s,n]),r=o.length>Wo?h(_t.longer.first,{count:Wo}):C(_t.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Wo).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function th({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Wp(t,e),i=Le(()=>{let $=f=>[oe(f)?"wat":"wie",r.includes(f)&&"verzamel",(f===n||f===s)&&"begin"].filter(Boolean).join(" "),b=f=>r.includes(f.from)||r.includes(f.to)?"l-punt":"l-heel";return{columns:t.layers.map(f=>f.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((f,k)=>({from:f.from,to:f.to,number:k+1,look:b(f)}))}},[t]),l=t.layers.map($=>oe($[0])),c=r.length?lo(n,s,o):t,p=c?.length===t.length?c.count:0,u=C(_t.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${C(_t.counted,p,{works:u})}</strong> `}${_t.says}</p>
    ${r.length>0&&a`<p>${C(_t.through,t.count-p,{names:qp(r),works:u})} ${_t.dotted}</p>`}
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${vo} heads=${l.map($=>$?_t.columns.what:_t.columns.who)} ...${i} chosen=""
              label=${h(_t.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ie} name=${g.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${_t.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Dp} roles=${$} />`)}
    </ol>
  `}function Vp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Rp(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?vc(n,s,e):[],p=Le(()=>l?lo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${xo} label=${m} id=${d} thing=${$} among=${Rp}
      pick=${b=>P({[d]:b})} />
  `;return a`
    <section aria-label=${_t.heading}>
      <h2>${_t.heading}</h2>
      <div class="velden">
        ${u("van",_t.from,n)} ${u("naar",_t.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>P({verzamel:o?null:"ja"})} />${` ${_t.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${_t.swap}</button>`}
        ${l&&p&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>P({langer:r?null:"ja"})} />${` ${_t.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${_t.back}</a></p>
      ${!(n&&s)&&a`<p>${_t.choose}</p>`} ${n&&n===s&&a`<p>${_t.same}</p>`}
      ${l&&(p?a`<${th} ...${i} found=${p} />`:a`<${Qf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${_t.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Dp} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Yf} ...${i} />`}
      ${l&&p&&r&&a`<${Zf} ...${i} collective=${o} />`}
    </section>
  `}var _t,Rp,qp,Wp,Dp,Xf,Hp=S(()=>{"use strict";R();U();Ot();N();E();Do();J();Mt();fa();ys();mt();ha();_t=g.explore.path,Rp=t=>qo(t)&&(Bn(t)||oe(t)),qp=t=>ce(t.map(x)),Wp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>jt(s)&&s!==e&&s!==n);Dp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${L} id=${e.from} />: ${e.phrase}, <${L} id=${e.to} />${Xf(e.to)}</p>
      <${Vn} of=${e.of[0]} look="zacht adres" />
    `)}<${Rt} id=${t[0].to} /></li>`,Xf=t=>B&&` (${Ct(t)?.title})`});function Gp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=j.route.query,i=Br(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...ga(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function eh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Gp(t,e),l=Br(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${We(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${De(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function Jp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=oe(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Zn(n)}</h2>
      ${oe(n)&&a`<p>${me(n,t.scenario.date)}</p>`}
      ${fn(n)&&jt(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${fn(n)&&a`<${eh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?rt.panel.who:rt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(l=>a`<li>
            <${L} id=${l[r]} /><span class="zacht"> – ${l.phrase}</span>
            <${Vn} of=${l.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?rt.panel.step:rt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(l=>a`<li>
            ${i(l)===Es?rt.no_step:a`<${L} id=${i(l)} />`}
            ${" "}<${re} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${Vn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Qp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Le(()=>{let u=$=>`wie${jt($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Br($,t,s);return{columns:[t.who.map($=>({id:$,text:Zn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Zn($),look:`wat${d($)}`,more:[Kp(us($,s.date)),a` <small>${Ft($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Zn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:b,role:f})=>({from:$,to:b,look:`l-heel r-${f}`})),...t.ties.map(({work:$,step:b,basis:f})=>({from:$,to:b,look:Up(f,b)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,d)=>d!==Es&&Gp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${vo} heads=${rt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(Se).map(([u,[,d]])=>a`<li><span class=${`streep ${Up(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>us(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Kp(u)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Yp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Pn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...he("wie",rt.list.who,d=>d.who),text:d=>d.who?Zn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${L} id=${d} />`,a`<${gs} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},he("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Zn).join(", ")},Ln("stand",rt.list.status,d=>d.work,n.date),Kn(rt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${C(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${ut} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var rt,ga,Zn,nh,Up,Kp,Zp=S(()=>{"use strict";R();U();N();E();Do();J();pt();Mt();fa();mt();Be();rt=g.explore,ga=t=>(t||"").split(",").filter(qo),Zn=t=>t===Es?rt.no_step:x(t);nh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Up=(t,e)=>e===Es?"l-geen":nh[Se[t]?.[0]]||"l-heel",Kp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function tu({rows:t,chosen:e,state:n}){let s=Le(()=>{let r=l=>z(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Re.unnamed,look:`wie${c&&!jt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:ka(l),look:"wat",more:sh(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${vo} heads=${Re.columns} ...${s} chosen=${e} label=${h(Re.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Re.dotted}</li>
        </ul>`}
    </div>
  `}function eu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${g.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${rh} row=${l} />:
              ${" "}<${L} id=${l.id} text=${ka(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Vn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function nu({rows:t,scenario:e,state:n}){let s=[Xp("from",Re.list.from),Xp("to",Re.list.to),{key:"inhoud",label:Re.list.what,text:ka,cell:o=>a`<${L} id=${o.id} text=${ka(o)} />`},{key:"staat",label:Re.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:Re.list.since,text:o=>Ft(o.id,"followUp")},Kn(g.explore.list.where,o=>[o.id])];return a`
    <${ut} id="stromenlijst" caption=${h(Re.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${te} name="informatiestromen.csv"
        rows=${()=>Dn(s.slice(0,-1),t,()=>fe(e))} />
    </p>
  `}var Re,ka,sh,oh,ba,rh,Xp,su=S(()=>{"use strict";R();U();N();E();ma();J();Mt();fa();ee();mt();Be();Re=g.explore.flows,ka=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Re.among})`:""}`,sh=({id:t})=>w(t,"followUp")&&a` <small>${h(Re.since,{phrase:Ft(t,"followUp")})}</small>`,oh=t=>t.map(e=>x(e)).join(", ")||Re.unnamed,ba=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${Re.unnamed}</span>`,rh=({row:t})=>t.between.length?a`${Re.between} <${ba} ids=${t.from} />`:a`<${ba} ids=${t.from} /> → <${ba} ids=${t.to} />`;Xp=(t,e)=>({key:t,label:e,text:n=>oh(n[t]),cell:n=>a`<${ba} ids=${n[t]} />`})});function ih({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function lh({of:t,at:e}){if(t.length<=ah)return a`<${ya} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${ih} text=${`${n(r[0])} (${r.length})`}><${ya} of=${r} at=${e} /><//>`)}
    <${ya} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function ru({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Fn.undecided:s?Fn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function iu({plan:t,scenario:e}){let{stops:n,several:s}=Pp(e,t),o=`route-${t.key}`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${ru} stop=${l} place=${c+1} />
              <${ou} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Fn.open}</summary><${ya} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${ou} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${ru} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${lh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Fn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${au} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${re} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(Se).map(([l,[,c]])=>a`<li><${re} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Fn.silent}</li>
        <li><em>${Fn.abc}</em>${g.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ie} name=${o} title=${Fn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(Fn.says,{silence:g.shared.silence})}</p>
  `}var Fn,ah,au,ya,ou,lu=S(()=>{"use strict";R();U();Ot();N();E();ma();gn();J();pt();Mt();ys();mt();Fn=g.explore.route,ah=10,au=({one:t})=>a`
  <a class=${jt(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ya=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${re} basis=${n.basis(e)} /><${au} one=${n} /></li>`)}
  </ul>
`;ou=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Fn.silent}:</p>`}
    <ul class="stilte" aria-label=${Fn.silent}>
      ${e.map(s=>a`<li><a href=${hs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function _s(){let t=g.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function uh({text:t}){let e=Hc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Oe.alone} ${e.map(n=>a` <a href=${ph(n)}>${n}</a>`)}</p>`}
      <p>${Oe.try} ${Object.entries(Oe.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function dh({text:t,answers:e}){let[n,s]=I(null);if(Yt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Y().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Oe.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(Oe.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Oe.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(Oe.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${el} text=${c} answers=${e} /></p>
              <p class="zacht">${Xt(l)}${p.some(ue)&&i(p.filter(ue))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function cu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Fi(e),r=e.trim()!=="",i=z(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ue(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?C(Oe.found,l.length):h(Oe.nothing,{text:e});return a`
    <${tt} text=${Oe.title} />
    <section class="filters" aria-label=${Oe.label}>
      <div class="velden">
        <${wo} label=${Oe.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${qt} label=${Oe.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Oe.type}</p>
    ${s&&a`<p id="gelezen">${h(Oe.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${uh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,tl).map(p=>a`<${ch} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>tl&&a`<p>${h(Oe.too_many,{count:l.length-tl})}</p>`}
    ${r&&Me()&&a`<${dh} text=${e} answers=${o} />`}
    <${ne} text=${r?c:""} />
  `}var Oe,tl,el,ch,ph,er=S(()=>{"use strict";uo();R();U();Ot();N();E();Te();Ei();J();Ze();mt();Oe=g.search;tl=100,el=({text:t,answers:e})=>Dr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ch=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${el} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${B&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    <p><${el} text=${Uc(t,e)} answers=${e} /></p>
  </li>
`,ph=t=>O("zoek",{q:t})});function gu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([vs,`${W(g.shared.all)} (${n.length})`]),Q()?a`<${qt} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function bu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=uu.map(T=>n[T]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ga(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=Le(()=>wc({...m,anyRole:!!o},e),[i]),b=[...$.who,...$.what,...$.steps],f=b.includes(m.chosen)?m.chosen:"",k=b.length>yi,_=mu(n,k),v={shown:$,opened:t,chosen:f,scenario:e,fixed:!!o},A=r.some(Boolean),M=A||l.length>0||e.stated||e.plan,D=st.alone[De(t[0])]||st.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${st.again}</button>`,X=$.undated>0&&C(st.undated,$.undated),Pt={...v,title:o||t.map(Zn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${fu} way=${_} />`}
      <${un}>
        <div class="velden">
          <${qt} name="stap" label=${st.filters.step} options=${on} />
          <${qt} name="soort" label=${st.filters.kind} options=${no} />
          <${qt} name="vanaf" label=${st.filters.from} options=${pu} />
          <${qt} name="tot" label=${st.filters.to} options=${pu} />
          ${A&&a`<${ks} names=${uu} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Ie} name=${st.file} title=${Pt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Ds} />
    </div>
    ${l.length>0&&a`<p>${C(st.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(st.left,$.left)} ${X}</p>`}
    ${k&&a`<p role="status">${h(st.too_many,{count:b.length})}</p>`}
    ${!$.what.length&&a`<p>${M?st.nothing:D}</p>`}
    <${hu} way=${_} picture=${a`<div class="tekening"><${Qp} ...${Pt} /></div>`}
      list=${a`<${Yp} ...${v} />`} panel=${a`<${Jp} ...${v} />`} />
  `}function fh({query:t,scenario:e}){let n=zs("Agreement").filter(u=>Ts(u,e.date)&&Ge(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=Xi("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:vs,c=n.filter((u,d)=>l===vs||r[d]===l),p=a`<${gu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${bu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===vs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function hh({query:t,scenario:e}){let n=Le(()=>Bp(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Xi("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,vs].includes(t.staat)?t.staat:o[0]||vs,i=n.filter(d=>r===vs||d.state===r),l=3*i.length>2*yi,c=mu(t,l),p=t.kies||"",u=r===vs?g.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${gu} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${fu} way=${c} />`}
      ${c!=="lijst"&&a`<${Ie} name="informatiestromen" title=${h(st.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${st.flows.too_many}</p>`}
    <${hu} way=${c} picture=${a`<${tu} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${nu} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${eu} rows=${i} chosen=${p} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function gh({at:t}){let e=Object.entries(st.starts).map(([n,{label:s,to:o}])=>[s,O(o.path,o.query),n===t]);return a`<${Jo} label=${st.starts_label} tabs=${e} />`}function ku({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(du,s))return a`<${_s} />`;let o=$h(e),r=m=>{P({uit:m,kies:m,weg:null}),kt(Zn(m))},i=a`<${xo} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=eo.length>0&&a`<${qt} name="hoofdstuk" label=${st.begin.chapters}
      options=${eo.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},d=o.length?a`<${bu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ds} /></div><${mh} scenario=${n} />`;return a`
    <${tt} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${gh} at=${c} />
    ${s?a`<${du[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Vp} query=${e} scenario=${n} />`:d}
  `}var st,$u,vs,pu,uu,$h,mh,mu,fu,hu,du,yu=S(()=>{"use strict";we();R();U();Ot();N();zt();E();Do();ma();Fe();J();Hp();Ze();Zp();Ur();su();ys();lu();ha();er();st=g.explore,$u=["beeld","beide","lijst"],vs="alle",pu=z(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),uu=["stap","soort","vanaf","tot"],$h=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ga(t||Tr(e)?.id||$e(n)||eo.find(o=>w(o,"identifier")===s)),mh=({scenario:t})=>a`
  ${pe(t).map(e=>a`
      ${B&&a`<p><strong>${e.title}</strong></p>`}
      <${iu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`,mu=(t,e)=>e?"lijst":$u.includes(t.toon)?t.toon:Q()?"lijst":"beeld",fu=({way:t})=>a`<${Jn} legend=${st.show.label} name="toon" id="toon" current=${t}
  options=${$u.map(e=>[e,st.show[e]])} />`,hu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||j.route.query.kies)&&s}
  </div>
`;du={informatie:hh,afspraken:fh}});function wa(t,e){let n=Xn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(nl),...!n.size&&{alleen:null}},!0),n.size}var nl,Xn,wu,sl,ol=S(()=>{"use strict";U();nl=".",Xn=()=>new Set((j.route.query.merk||"").split(nl).filter(Boolean)),wu=()=>[...Xn()].join(nl),sl=()=>!!j.route.query.alleen&&Xn().size>0});var rl,bh,_a,So,Ks,nr=S(()=>{"use strict";R();E();rl=g.shared.outcomes,bh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},_a=({outcome:t})=>a`<g class=${`teken teken-${rl[t].sign}`}>${bh[rl[t].sign]}</g>`,So=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${_a} outcome=${t} />
  </svg>
`,Ks=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${So} outcome=${t} /> ${rl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function al({gaps:t,what:e}){let n=Xn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>kt(C(kn.bar.changed,wa(t,i.target.checked))),r=t.length>1?h(kn.mark_all,{count:t.length,what:e}):h(kn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function yh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...Xs(e.map(d=>s==="topic"?Un(d.query):d.subject_label))].map(([d,m])=>m>1?h(kn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(kn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${h(kn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${h(kn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${al} gaps=${e} what=${t} />
      <${Pi} summary=${p} inside=${()=>e.map(d=>a`<${kh} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function xu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(p=>p[n]===c),i=z(t.map(l=>l.query)).map(l=>({id:l,title:Un(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:p})=>a`
        <${yh} key=${l} title=${c} gaps=${p} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function wh({row:t,of:e}){let n=$e(j.route.query.partner),s=z(ct(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>_u+1?o.slice(0,_u):o,i=o.length-r.length;return a`
    <${Et} ids=${r} />
    ${i>0&&h(kn.deadline.others.more,{names:"",count:i})}
    <span class="bij">${kn.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function _h({gap:t,found:e,scenario:n}){let s=e.deadline,o=kn.deadline.columns,r=de(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${vu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${al} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${L} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${na} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ii} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Ks} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${wh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Su({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=kn.deadline,p=Q()?xh:vh,u=n||t.length<=p+1?t:t.slice(0,p),d=ds(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(m=>a`<${_h} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${C(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var kn,vu,kh,_u,vh,xh,Ou=S(()=>{"use strict";we();R();U();Ot();N();E();Fe();ol();J();Mt();bo();mt();nr();kn=g.gaps;vu=t=>Xn().has(t.mark)?"gemarkeerd":"",kh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${vu(t)}`} data-vraag=${t.mark}>
    <${al} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ri} gap=${t} />
      <${na} gap=${t} scenario=${e} />
    </div>
  </article>
`;_u=2;[vh,xh]=[8,5]});function Oh({property:t,value:e}){return e.startsWith("@")?a`<${L} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):Oo.truth[e]||it(e)}function xa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||Oo.requested.no_response}),s=t.map(o=>a`<li><${L} id=${o} />${h(Oo.requested.line,n(o))}</li>`);return a`<${vt} title=${e}><${bs} id="gevraagd" items=${s} /><//>`}function jo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Po(t))p&&c===t&&_n(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:z(c).join(", ")})),{columns:s,title:o,caption:r}=Oo.mentions,i=[he("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Zt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>me(l),cell:({from:l})=>oe(l)&&a`<${Rt} id=${l} />`}];return a`
    <${oa} id=${n.length>Ch?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${ut} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var Oo,Sh,vt,Ce,xs,Co,va,Ch,Lo=S(()=>{"use strict";R();N();E();Fe();J();pt();Rs();mt();Be();Mn();Oo=g.thing,Sh=new Set([...y.hidden,...Oo.shown]),vt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ce=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,xs=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Co=t=>Object.entries(Ke.get(t)||{}).filter(([e])=>!Sh.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Oh} property=${e} value=${o} />`);return[W(Mr(e)),s.length>1?a`<${xs} items=${s} />`:s[0]]}),va=({id:t})=>ra(t).length>0&&a`<${vt} title=${Oo.figures}><${Vi} id=${t} /><//>`;Ch=3});async function or(t,e){let n=await Y().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Y().ask("page",{options:[],comparisons:!1});return Y().show(s,h(e?g.werkplaats.alongside:g.werkplaats.alone,{name:t.name})),n}async function Lh(){await Y().ask("shipped"),Y().show()}function Sa({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Cu),await Ao(s,Jt.saving,async()=>{let{name:l,data:c}=await Y().ask(r,i);rn(l,c,sr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Cu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Mu(){let t=Bt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return kt(Jt.first_source);Ao(n,Jt.busy,async()=>(await Y().ask("source",{data:await jr(o)})).message)}return a`
    <section class="blok">
      <h2>${Jt.source}</h2>
      <p class="zacht">${Jt.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${Jt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Jt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Oa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Mh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Sa} files=${[{id:"bewaar-fouten",label:Jt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${ju} title=${Jt.faults} lines=${n} count=${s} />
    <${ju} title=${Jt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Jt.read}</summary><${xs} items=${c} /></details>`}
  `}function Tu(t){if(!t.length)throw new Error(Jt.first);if(t.length>1)throw new Error(h(Jt.one_only,{count:t.length}));if(t[0].size>ui)throw new Error(h(Jt.too_large,{name:t[0].name,most:ui/2**20}));return t[0]}var Jt,jh,sr,Cu,Lu,ju,Mh,rr=S(()=>{"use strict";we();R();N();E();Te();J();ee();Lo();Jt=g.check,jh="plan",sr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Cu=t=>t.preventDefault();Lu=()=>a`
  <section class="blok">
    <h2>${Jt.save}</h2>
    <p class="zacht">${Jt.save_intro}</p>
    <${Sa}
      files=${Object.entries(Jt.save_as).filter(([t])=>!(B&&t===jh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Y().own&&a`<button type="button" id="terug" onClick=${Lh}>${Jt.back}</button>`}
    <//>
  </section>
`;ju=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(Jt.list,{title:t,count:n})}</h2><${xs} items=${e} />`,Mh=(t={})=>Object.entries(t).map(([e,n])=>h(Jt.counted,{count:n,what:Mr(e).toLowerCase()})).sort(K)});function Th({scenario:t,report:e}){let n=s=>Ao(e,qe.busy,async()=>{let o={options:ls(t),marks:wu(),kind:s};rn(`${qe.file}.${s}`,(await Y().ask("marked",o)).data,sr[s])});return Object.entries(qe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function zh({gaps:t,scenario:e}){let[n,s]=I(""),o=Xn();if(!o.size)return null;let r=ea(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=sl(),c=Me()?qe.address:qe.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{wa(p,!1),kt(qe.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${qe.label}>
      <p><strong>${C(qe.count,o.size)}</strong>${i>0&&C(qe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?qe.every:qe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${qe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${d}>${qe.print}</button>
      <${te} name=${`${qe.file}.csv`} rows=${()=>Eu(r,e)} label=${qe.csv} id="merk-csv" />
      ${Me()&&a`<${Th} scenario=${e} report=${s} />`}
    </section>
  `}function Fh({all:t}){let e=(r,i)=>z(r).map(l=>[l,i(l)]),n=t.flatMap(Hn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",gt.fields.partner,e(n,Fu).sort((r,i)=>K(r[1],i[1]))],["stap",gt.fields.step,[...on,...zu("stap",nt)]],["vraag",gt.fields.query,e(t.map(r=>r.query).sort(K),Un)],["gewicht",gt.fields.weight,[...s,...zu("gewicht",r=>V("Severity",r))]],["soort",gt.fields.kind,no]];return a`
    <${un}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${qt} ...${{name:r,label:i,options:l}} />`)}
        <${wo} label=${gt.fields.text} name="tekst" />
        <${ks} names=${il} />
      </div>
    <//>
  `}function Eh({points:t,low:e,source:n,query:s}){let o=z(t.map(l=>l.topic)).length,r={points:h(gt.part_counts.points,{questions:Ca(t),topics:C(gt.topics_count,o)}),source:h(gt.part_counts.source,{questions:Ca(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${gt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${gt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Au,n)}
    </nav>
  `}function Ah({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Hn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>K(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=ja[n],p=Object.entries(ja).map(([d,m])=>[d,gt.fold[m]]),u=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Su} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${gt.heading[c]}</h2>
            <p>${gt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?gt.refold:gt.unfold}</button>
            </p>
          </header>
          <${Jn} legend=${gt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${xu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${gt.none}</p>`}
  `}function Nu({route:t}){let e=H(t.query),n=t.query,s=G(e).gaps,o=sl(),r=o?ea(s).filter(f=>Xn().has(f.mark)):ep(s,n),i=r.filter(f=>!f.source),l=r.filter(f=>f.source),c=n.deel?n.deel===Au:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||il.some(f=>n[f]),m=n.vouw?n.vouw==="uit":d&&u.length<=Nh,$=n.per in ja?n.per:Object.keys(ja)[Number(c&&!p)],b=Object.fromEntries(il.filter(f=>n[f]).map(f=>[f,n[f]]));return a`
    <${tt} text=${o?gt.bar.label:gt.title}>
      <p class="uitleg">${h(gt.intro,{report:Rn(et(e.plan))})} ${On}</p>
    <//>
    ${pe(e).map(f=>a`<${Qn} key=${f.key} plan=${f} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?gt.only_title:Un(n.vraag)}</strong></p>`:a`<${Eh} points=${i} low=${l} source=${c} query=${b} />`}
      <${pa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Fh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${gt.source_intro}</p>`}
        <p class="zacht" id="weegt">${gt.weights}</p>
        <${Ah} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${te} name="aandachtspunten.csv" rows=${()=>Eu(u,e)} /></p>
        <${ho} />
      </div>
    </div>
    <${zh} gaps=${s} scenario=${e} />
    <${ne} text=${h(gt.shown,{points:Ca(i),low:Ca(l)})} />
  `}var gt,qe,Fu,Eu,zu,il,Au,Ca,ja,Nh,Bu=S(()=>{"use strict";we();R();U();Ot();N();zt();E();Te();ol();J();pt();Ze();ee();Ou();bo();rr();gt=g.gaps,qe=g.gaps.bar,Fu=t=>x($e(t)||t),Eu=(t,e)=>[[...gt.csv,...Wn],...t.map(n=>[n.number,V("Severity",n.severity),Un(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(ot).join(", "),n.partners.map(Fu).join(", "),n.subject_label,Bs(n).map(Xt).join("; "),...fe(e,n.plan)])];zu=(t,e)=>{let n=j.route.query[t]||"";return n.includes(",")?[[n,ce(n.split(",").map(e))]]:[]},il=["tekst","stap","soort","partner","vraag","gewicht"];Au="bron",Ca=t=>C(gt.questions,t.length);ja={onderwerp:"topic",soort:"query"};Nh=25});function Ta({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=g[e];return function({route:$}){let b=H($.query),{plan:f,strict:k}=b,_=p&&k?g.shared.choices.strict_phrase:"",v=n(b).filter(q=>r(q,$.query)),A=s(),M=C(d.count,v.length),D=()=>Dn(A,Or(v,A,Di("sorteer",i)),q=>fe(u?b:null,Ct(q.id)?.key||q.plan||f,_));return a`
      <${tt} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${un}>
        <${Vs} />
        ${u&&a`<${Xo} />`}
        <div class="velden">
          <${wo} name="tekst" />
          ${o().map(q=>a`<${qt} ...${q} />`)}
          <${ks} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${_o} />`}
      <p class="telling">${M}<${te} name=${`${t}.csv`} rows=${D} /></p>
      <${ut} id=${t} caption=${h(d.caption,{count:M})} rows=${v} columns=${A}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ne} text=${M} />
    `}}var En,ke,An,Wu,ll,Du,ar,Ma,Vu,Bh,La,Ph,Pu,Hu,Ih,Rh,Uu,Iu,Ku,Gu,Ju,ts,ir,qh,Wh,Ru,qu,Qu,Yu=S(()=>{"use strict";uo();R();U();Ot();N();zt();E();Fe();J();pt();Mt();Ze();ee();mt();Be();En=g.partners,ke=g.measures,An=g.lookup;Wu=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),ll=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),Du=Ta({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[B?t:""],keep:(t,e)=>(!e.tekst||In(ll(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:En.fields.step,name:"stap",options:on},{label:En.fields.kind,name:"soort",options:Io("OrganisationKind")},{label:En.fields.role,name:"rol",options:Object.entries(En.roles)}],columns:()=>[{key:"naam",label:En.columns.name,text:t=>x(t.id),cell:t=>[a`<${L} id=${t.id} />`,a`<${gs} id=${t.id} />`]},{key:"soort",label:En.columns.kind,text:t=>Ft(t.id,"organisationKind")},{key:"stappen",label:En.columns.steps,text:t=>Wu(t.steps)},{key:"handelt",label:En.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:En.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:En.columns.wish,text:t=>t.wish}]}),ar=t=>y.called[t]?.short||"",Ma=t=>w(t,"prefLabel"),Vu="exploitationForm",Bh=mc.map(t=>({id:t,...y.works[t],text:[ll(t),Ft(t,Vu),...ct(t,"who").map(e=>ll(e.from))].join(" ")})).sort((t,e)=>K(ar(t.id)||"~",ar(e.id)||"~")||K(Ma(t.id),Ma(e.id))),La=B?"":Nn[0].date,Ph=(t,e,n)=>({key:t,label:e,text:({id:s})=>hn(s,n)?me(s,n):"",cell:({id:s})=>hn(s,n)&&a`<${Rt} id=${s} date=${n} />`}),Pu=eo.map(t=>[t,x(t)]),Hu=Ta({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Bh.filter(e=>Ge(e.id,t)),keep:(t,e)=>(!e.tekst||In(t.text,e.tekst))&&(!e.vorm||ht(t.id,Vu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:xn(t.id).includes(e.stap)))&&(!e.soort||so(t.id).includes(e.soort))&&(!e.wat||Je(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Ma(t),groups:()=>({of:t=>t.chapter||"",titles:[...Pu,["",ke.no_chapter]]}),fields:()=>[{label:ke.fields.what,name:"wat",options:Object.entries(ke.types)},{label:ke.fields.chapter,name:"hoofdstuk",options:Pu},{label:ke.fields.step,name:"stap",options:[...on,["alle",ke.across]]},{label:ke.fields.kind,name:"soort",options:no},{label:ke.fields.status,name:"staat",options:Io("Status")},{label:ke.fields.form,name:"vorm",options:Io("ExploitationForm")}],columns:()=>[{key:"nr",label:ke.columns.number,text:({id:t})=>ar(t),cell:({id:t})=>ar(t)?a`<a href=${We(t)}>${ar(t)}</a>`:a`<span class="zacht">${ke.no_number}</span>`},he("naam",ke.columns.name,({id:t})=>t,Ma),...Cn(({id:t})=>Ct(t)?.key),{key:"wat",label:ke.columns.what,text:({id:t})=>Zt(t)},...La&&La!==_e?[Ph("plan",W(is(La)),La)]:[],Ln("nu",B?ke.columns.stand:W(is(_e)),({id:t})=>t),{key:"termijn",label:ke.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>it(w(t,"finalDueBy"))},{key:"stap",label:ke.columns.step,text:t=>t.across?g.shared.all_steps:Wu(xn(t.id))},{key:"wie",label:ke.columns.lead,sort:!1,text:t=>t.container?"":ro(t.id).map(x).join(", ")||g.shared.no_lead,cell:t=>t.container?"":ro(t.id).length?a`<${Et} ids=${ro(t.id)} />`:a`<span class="zacht">${g.shared.no_lead}</span>`}]}),Ih=t=>z(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Gt(t,e))).filter(ue),Rh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Ih(t),text:[x(t),...ht(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Uu=t=>({key:"bron",label:An.columns.place,sort:!1,text:e=>Qe(t(e)).map(Xt).join("; "),cell:e=>a`<${Vn} of=${t(e)} />`}),Iu="Recommendation",Ku=(t,e,n)=>Ta({name:t,of:e,sort:"naam",rows:({plan:s})=>Rh.filter(o=>Ge(o.id,s)&&Je(o.id,Iu)===n),keep:(s,o)=>(!o.wat||Je(s.id,o.wat))&&(!o.tekst||In(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(An.types).find(o=>Je(s,o))||"",titles:Object.entries(An.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:An.fields.what,name:"wat",options:Object.entries(An.types).filter(([s])=>zs(s).length&&s===Iu===n)},{label:An.fields.step,name:"stap",options:on}],columns:()=>[{key:"naam",label:An.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${L} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Cn(({id:s})=>Ct(s)?.key),{key:"wat",label:An.columns.what,text:({id:s})=>Zt(s)},{key:"zegt",label:An.columns.description,text:s=>s.description},{key:"over",label:An.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${de} />`},Uu(({id:s})=>s)]}),Gu=Ku("naslag","lookup",!1),Ju=Ku("gevraagd","requested",!0),ts=g.timeline,ir=t=>t.day.slice(0,4),qh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?oo(t.id):[ir(t)];return n?n<=e&&e<=s:ir(t)===e},Wh=t=>{let{jaar:e}=j.route.query;return!e||ir(t)===e?t.day:`z${t.day}`},Ru=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),qu=z(y.timeline.map(ir)).map(t=>[t,t]),Qu=Ta({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&me(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||qh(t,e.jaar))&&(!e.tekst||In(Ru(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>j.route.query.jaar||ir(t),titles:qu}),fields:()=>[{label:ts.fields.what,name:"wat",options:Object.entries(ts.kinds)},{label:ts.fields.step,name:"stap",options:on},{label:ts.fields.year,name:"jaar",options:qu}],columns:()=>[{key:"dag",label:ts.columns.when,text:Wh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ts.fields.what,text:t=>ts.kinds[t.kind]},{key:"wat",label:ts.columns.what,text:Ru,cell:t=>[t.id&&a`<${L} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ts.columns.stand,text:t=>t.phrase},Uu(t=>t.at)]})});function Dh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ss.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ss.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Gn} bar=${t.bar} />${l}`}function Vh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=la(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=jn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ae(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ns(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${h(Ss.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Dh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${re} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Fa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=go(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Kr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Kh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${za(n)} role="table">
      <caption>${h(Ss.caption,{rows:Ss.heads[t],scenario:Tt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ss.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Hh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Ss.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${Uh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ss,Hh,Uh,Kh,za,cl=S(()=>{"use strict";R();U();N();E();gn();pt();Ws();mt();Ss=g.overview;Hh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Uh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${Vh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Kh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ss.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,za=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Qh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Os.wish}</h2><a href=${O(Os.also.to,Os.also.choose)}>${Os.also.ask}</a>
      <ul class="tegels">
        ${Os.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Jh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Xh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Os.discuss.title}</h2><p>${Os.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${h(Os.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Zh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function tg({state:t,things:e,date:n}){let s=B?"h4":"h3",o=i=>fo(i,n)[1]&&a`<span class="zacht"> – ${fo(i,n)[1]}</span>`,r=h(Dt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${bn} ids=${ie(e)} more=${o} />
    </div>
  `}function eg({scenario:t,plan:e}){let n=B?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Dt.apart.title,{kind:l.label})}<//>
          <p>${h(Dt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${tg} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Dt.undecided:mo(e)}</p>`}
      </section>
    `})}function Xu({route:t}){let e=H(t.query),n=Object.hasOwn(pl,t.query.rijen||"")&&pl[t.query.rijen||""]||"kind",s=Object.entries(pl).map(([l,c])=>[l,Dt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${rg} answer=${i} plan=${et(e.plan)} plans=${pe(e)} />`:a`<${tt} text=${Dt.heading} title=${Dt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Dt.matrix[n]}</h2><p>${Tt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Dt.legend.more}</a></p>
          <${Ds}>
            <${Jn} legend=${Dt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${pe(e).map(l=>a`
            ${B&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Fa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${og} by=${n} scenario=${e} plan=${l} />
            <${eg} scenario=${e} plan=${l} />
          `)}
        <${ho} />
      </div>
      <${aa} undecided=${Gr(e)} />
    </div>
    ${r&&a`<${yo} address=${r} by=${n} scenario=${e} />`}
    <${ne} text=${r?"":h(Dt.shown,{scenario:Tt(e)})} />
  `}var Dt,Zu,Gh,Jh,Os,Yh,Zh,pl,ng,sg,og,rg,td=S(()=>{"use strict";R();U();Ot();N();zt();E();gn();J();pt();Ws();Ze();ee();ys();mt();cl();Mn();Dt=g.overview,{truth:Zu}=g.thing,Gh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Jh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Gh[t]}
  </svg>
`,{start:Os}=Dt;Yh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Zh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Qr(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Yh(t,e)}>${t.ask}</a></p>
  </li>
`;pl={"":"kind",partner:"partner",vorm:"form"},ng=(t,e,n)=>{let{word:s,lines:o}=Ae(e);if(!e)return[t.label,nt(n),Dt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),Zu[String(i)],l,c,p,Zu[String(u)]]},sg=(t,e,n)=>[[...Dt.csv,...Wn],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...ng(s,o,an(n)[r]),...fe(e,n.key)]))],og=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${te} name="matrix.csv" rows=${()=>sg(t,e,n)} />
    <${Ie} name=${za(n)} title=${Dt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${za(n)}"]`} legend=".legenda .stalen li" />
    <${fs} text=${()=>location.href} label=${Dt.link} />
  </div>
`,rg=({answer:t,plan:e,plans:n})=>{let s=z(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Dt.heading} title=${Dt.title}>
      <p>${h(Dt.start.intro,{report:Rn(e)})}</p>
      <p><strong>${C(Dt.start.dated,s.length,{years:ce(s)})}</strong>
        ${" "}${Dt.start.since}</p>
    <//>
    <${Qh} answer=${t} />
  </div>
  <${Xh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function ed(t,e){let n=await Y().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>ag(c,n)),l=(r||[]).length-i.length;return Y().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ea({decisions:i,saved:!1}),null}function ag({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ea(t){let e=at(),n=await Y().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function je(...t){let e=at();await Ea({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function ul(){let t=at(),e=t.decisions.at(-1);e&&await Ea({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function dl(){let t=at(),[e,...n]=t.undone;e&&await Ea({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,Aa,lr,Gs,Js,Na,Qs=S(()=>{"use strict";Te();at=()=>Y().board;Aa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),lr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Gs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Js=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Na=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function es({label:t,value:e,options:n,id:s=null,pick:o}){let r=Eo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var cr=S(()=>{"use strict";R()});function ig({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:b})=>$===o.fields.role&&b===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>je(lr(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${xt.whose}</legend>
      ${i.map($=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${$===m} onChange=${()=>u($)} />
          ${h(xt.readings[$],{one:n,other:s})}
        </label>`)}
    </fieldset>
  `}function lg({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&xt.by_values,t.options.length>0&&t.why==="head"&&h(xt.maybe,{what:t.options.join(", ")}),t.month_first&&xt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,nd),xt.notes,...n.slice(nd)])],$=l&&u<p,b=c?[[`${l}:${c}`,h(xt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${es} label=${h(xt.as,{head:r})} value=${b[0]?.[0]||l||xt.notes}
          options=${[...b,...m.map(f=>[f,f])]} pick=${f=>e(()=>je(lr(o,"target",f===xt.notes?"":f)))} />
      </td>
      <td class=${$?"vraag":""}>${h(xt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${ig} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function cg(){let[t,e]=I(0),{rows:n,fields:s}=at().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[xt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(xt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${xt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${xt.following}</button>
      </p>
    </section>
  `}function sd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(p=>p.led).length,c=[[h(xt.read,{read:n.filter(p=>!p.open).length,count:n.length}),xt.sum.placed],[h(xt.read,{read:l,count:n.length}),xt.sum.led],[String(Na(s).length),xt.sum.asks],[String(o.length),xt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${xt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${lg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${xt.plan}</h2>
          <label class="veld"><span>${xt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>je(Js(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${xt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>je(Js(i.day,p)))} />
          </label>
        </section>
        <${cg} />
        <section>
          <h2>${xt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var xt,nd,od=S(()=>{"use strict";R();N();Qs();E();cr();xt=g.board.columns,nd=-1});function ad({act:t}){let e=Bt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(d,m)=>t(async()=>{r(!0);try{let $=await m(),b=await ed(d,$);if(s(b&&{...b,given:{name:d,data:$}}),b)return kt(b.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{r(!0);try{n&&(await or(n.given,d)).ok&&(location.hash=O("overzicht"))}finally{r(!1)}}),u=d=>t(async()=>{let m=Tu(d);await c(m.name,()=>jr(m))});return Yt(()=>{let d=m=>u(m.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Xe.list.drop}</h2>
        <p>${Xe.list.kinds}</p>
        <label class="veld"><span>${Xe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>u(e.current.files)} />
        </label>
        <p class="zacht">${Xe.list.others}</p>
        ${o&&a`<p role="status">${Xe.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${Xe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Xe.list.pasted}.txt`,async()=>rd(i))}>
            ${Xe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Xe.list.example_name}.csv`,async()=>rd(Xe.list.example_list))}>
            ${Xe.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Xe.list.facts.map(({head:d,text:m})=>a`<li><strong>${d}</strong> ${m}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Oa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>p(!1)}>${g.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>p(!0)}>${g.check.alongside}</button>
          ${o&&a`<span role="status">${Xe.busy}</span>`}
        </p>`}
    </div>
  `}var Xe,rd,id=S(()=>{"use strict";we();R();U();Qs();E();Te();rr();Xe=g.board,rd=t=>new TextEncoder().encode(t)});function ld({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>je(p)),c=Na(e).length;return a`
    <p class="uitleg">${c?h(Vt.intro,{count:e.length,asks:c}):Vt.nothing}</p>
    <${pr} title=${Vt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(Gs("*","names",""))}>${C(Vt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Gs(p,"names",d.join("; ")))}>
            ${h(Vt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Gs(p,"names",u))}>${Vt.one}</button>
        </p>
      `}
    <//>
    <${pr} title=${Vt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${h(Vt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Gs(p,"names",d))}>${Vt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Gs(p,"names",u))}>${Vt.no}</button>
        </p>
      `}
    <//>
    <${pr} title=${Vt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${es} label=${h(Vt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Vt.new_kinds)} pick=${m=>t(()=>je(Gs(p,"kind",m)))} />
      `}
    <//>
    <${pr} title=${Vt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Vt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Vt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Vt.left_out_more}</p>
      </section>`}
    <${pr} title=${Vt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Vt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>je(Js(o.without,p.target.checked?"nee":"ja")))} />
        ${Vt.expect_yes}
      </label>
    </section>
  `}var Vt,pr,cd=S(()=>{"use strict";R();N();Qs();E();cr();Vt=g.board.partners,pr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${C(Vt.count,o.count)}</span></p>
            ${n(o)}
          </li>`)}
      </ul>
    </section>
  `});function ug(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function dg({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>je(lr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${dt.right}</button>`}
      ${s[e]&&a`<${es} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...pd(s[e])]}
          pick=${r} />`}
    </p>
  `}function $g({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:b,currentTarget:f,key:k,shiftKey:_}=$;if(b!==f||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(A=>A.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(f)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${ug(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:b})=>a`<span>${$}${b&&` (${b})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||dt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${dg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:b})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${b}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${dt.kind}</span>
          <${es} label=${dt.kind} value=${u} pick=${$=>e(()=>je(Aa(t.which,i.kind,$)))}
            options=${[["",dt.unknown],...pd([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${dt.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${dt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function mg(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${dt.matrix}</h2>
      <p class="zacht">${dt.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${h(dt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function ud({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(pg),[p,u]=I(0),d=Bt(),[m,$]=I(0),b=[...e.map(({reason:T,value:St,count:Qt,strength:F})=>({reason:T,value:St,count:Qt,strength:F})),{reason:"",value:"",count:n.filter(T=>T.open&&!T.proposal).length,strength:""},{reason:ur,value:"",count:n.length-Ba(n),strength:""}].filter(({count:T})=>T),f=b.some(({reason:T})=>T===r)?r:b[0]?.reason,k=b.find(({reason:T})=>T===f),_=T=>{i(T),u(0),Q()&&d.current?.scrollIntoView()},v=n.filter(T=>f===ur?!T.open:T.open&&(T.proposal?.reason||"")===f),A=Math.max(0,Math.min(p,v.length-1)),M=()=>{let{rows:T}=at().found;return h(dt.progress,{placed:T.length-Ba(T),count:T.length})},D=T=>t(()=>je(...T.map(St=>Aa("*",o.step,"",St))),M);async function q(T,St){let Qt=v.indexOf(T);await t(()=>je(Aa(T.which,o.step,St)));let F=Ba(at().found.rows);kt(h(St?dt.is_at:dt.is_open,{title:T.number||T.title,value:St,count:F})),$(F||f===ur?Qt+1:-1)}Yt(()=>{if(!m)return;m<0&&Lt("verder")?.focus();let T=d.current?.querySelectorAll(".bordkaart")||[],St=T[Math.min(Q()?1:m,T.length)-1];m>0&&(St||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let X=e.filter(({strength:T})=>T==="sterk").map(({reason:T})=>T),Pt=T=>T===ur?dt.done:T||dt.none;return a`
    <p class="bordstand">${M()} ${!Ba(n)&&dt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${dt.reasons}</h2>
        ${X.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>D(X)}>${dt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:T,value:St,count:Qt,strength:F})=>a`
              <li key=${T} class=${T===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(T===f)}
                  onClick=${()=>_(T)}><span class="bordtal">${Qt}</span> ${Pt(T)}</button>
                <p class="zacht">
                  ${F==="zwak"&&a`<span class="bordnaam">${dt.weak}</span> `}
                  ${St?h(dt.proposal,{value:St}):T===ur?dt.done_more:dt.none_more}
                </p>
                ${St&&Qt>0&&a`<button type="button" class="klein" aria-label=${`${C(dt.take,Qt)}: ${T}`}
                    onClick=${()=>D([T])}>${C(dt.take,Qt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Pt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${dt.keys}</summary>
          <p>${h(dt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?v.slice(A,A+1):v.slice(0,l)).map(T=>a`<${$g} key=${T.which} ...${{row:T,act:t,place:q}}
              all=${()=>D([T.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!A} onClick=${()=>u(A-1)}>${dt.previous}</button>
            <span>${h(dt.which,{place:A+1,count:v.length})}</span>
            <button type="button" disabled=${A>v.length-2}
              onClick=${()=>u(A+1)}>${dt.following}</button>
          </p>`}
        ${!Q()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${h(dt.more,{count:v.length-l})}</button>`}
      </section>
      <${mg} />
    </div>
  `}var dt,pg,ur,Ba,pd,dd=S(()=>{"use strict";we();R();Ot();N();Qs();E();cr();dt=g.board.place,pg=30,ur="-",Ba=t=>t.filter(e=>e.open).length;pd=t=>t.map(e=>[e,e])});function $d({act:t}){let e=at(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),u=JSON.stringify(s),d=e.taken===u&&Y().own,m=o.filter(k=>!k.open),$=m.filter(k=>!k.judged).length;if(Yt(()=>{d||t(async()=>{e.taken=u;let k=await or({name:n,decisions:s},!1);p(k.ok?null:k)})},[u]),c)return a`<div class="antwoord"><${Oa} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let b=H(j.route.query),f=y.plans.find(({title:k})=>k===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${h(He.placed,{placed:m.length,count:o.length})}
      ${$>0&&a` ${C(He.without_kind,$)}`}
      ${o.some(k=>!k.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${Fa} by="kind" scenario=${b} plan=${f} />
    ${j.route.query.cel&&a`<${yo} address=${j.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${es} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(k=>[k,k.replace("-"," ")])} pick=${k=>t(()=>je(Js(l.access,k)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${Sa} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>fg(e)}>${He.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>or({name:n,decisions:s},!0))}>${He.alongside}</button>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,fg,md=S(()=>{"use strict";R();U();N();zt();Qs();E();Te();Ws();ee();cl();cr();rr();He=g.board.result,fg=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function hd({state:t,why:e,own:n}){let s=g.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function yg(){let t=document.activeElement,e=bg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Lt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Lt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(kg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function wg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(u=>u.open).length,c=ns[ns.indexOf(t)+1],p=t==="plaatsen"&&l?h(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(ul,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(dl,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>gg(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function bd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&ns.includes(o)?o:ns[0],{of:i,Step:l}=fd[r];async function c(p,u){let d=yg(),m=at()?.decisions.length;try{s(""),await p(),e(b=>b+1);let $=at()?.decisions.length||0;u?kt(u()):$!==m&&kt(C(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return Yt(()=>{j.started&&window.scrollTo(0,0)},[r]),Yt(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(ul,()=>At.undone);else if($==="y")at()?.undone.length&&c(dl,()=>At.redone);else return;d.preventDefault()}}let u=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[j.route]),a`
    <${hg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${g.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==ns[0]&&a`<${wg} at=${r} act=${c} />`}
    ${(r===ns[0]||r==="resultaat")&&a`<${Lu} />`}
    ${r===ns[0]&&a`<${Mu} />`}
  `}var At,fd,ns,gd,hg,gg,bg,kg,kd=S(()=>{"use strict";we();R();U();Ot();N();Qs();E();Te();od();id();cd();dd();md();ee();rr();At=g.board,fd={lijst:{of:At.list,Step:ad},kolommen:{of:At.columns,Step:sd},plaatsen:{of:At.place,Step:ud},partners:{of:At.partners,Step:ld},resultaat:{of:At.result,Step:$d}},ns=Object.keys(fd);gd=()=>a`
  <${tt} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${ho} />
`,hg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${ns.map((e,n)=>a`<li class=${n<ns.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,gg=t=>t(async()=>{let e=at(),{name:n,data:s}=await Y().ask("workbook",{decisions:e.decisions});rn(n,s,sr.xlsx),e.saved=!0}),bg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],kg=":is(button,select,input,a)"});function _g({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>$l?` ${h(tn.first,{count:$l})}`:"";return a`
    <${ut} id="eigen-uitkomst" caption=${`${C(tn.rows,e.length)}${o}`}
      rows=${e.slice(0,$l)} columns=${s} />
    <div class="acties"><${te} name=${tn.file} rows=${()=>[t,...e]} label=${tn.csv} /></div>
  `}function wd({start:t=tn.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:tn.busy});try{o(await Y().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${tn.title}</h2>
      <p class="zacht">${tn.intro}</p>
      <label class="veld breed"><span>${tn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${i=>n(i.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${tn.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?tn.yes:tn.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${tn.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${_g} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function xg(t){let e=Object.entries(t.columns),n=s=>fn(s.subject)?a`<${L} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>vd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Sd],...Cn(s=>s.plan),{key:"bron",label:Nt.columns.place,sort:!1,text:vg}]}function Sg({name:t,query:e,scenario:n}){let s=xd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${Nt.nothing}</p>`;let o=xg(e),r={rows:C(Nt.rows,s.length),scenario:Tt(n)},i=()=>[[Nt.columns.sentence,...o.map(l=>l.label),...Wn],...s.map(l=>[l.sentence,...o.map(c=>c===Sd?vd("severity",l):c.text(l)),...fe(n,l.plan)])];return a`
    <${ut} id=${`uitkomst-${t}`} caption=${h(Nt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${g.gaps.weights}</p>
    <div class="acties">
      <${te} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Nt.as_sentences}</a>
    </div>
  `}function Og({name:t,query:e,scenario:n}){let s=e.shelf===_d,o=O("overzicht",{rijen:Nt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Nt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${un}><${ca} /><//>`}
    <${ln} pairs=${[[Nt.why,e.why],[Nt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Nt.result}</h2><${Sg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${t in Nt.rows_of&&a`<p><a href=${o}>${Nt.in_overview}</a></p>`}
    <details>
      <summary>${Nt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Nt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${fs} text=${()=>e.sparql} label=${Nt.copy} />
    </details>
    ${ve()&&!e.open&&a`<${wd} key=${t} start=${e.sparql} />`}
  `}function Cg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Nt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Nt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Nt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===_d?s:s.slice(0,2)} />
    </section>
  `}function Od({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${_s} />`;if(n)return a`<${Og} ...${{name:n,query:s,scenario:e}} />`;let o=Xs(xd(e).map(r=>r.query));return a`
    <${tt} text=${Nt.title}><p class="uitleg">${Nt.intro}</p><//>
    ${ve()&&a`<${wd} />`}
    ${Nt.shelves.map(r=>a`<${Cg} shelf=${r} counts=${o} />`)}
  `}var Nt,tn,$l,_d,yd,vd,xd,Sd,vg,Cd=S(()=>{"use strict";R();U();Ot();N();zt();E();Te();J();pt();Ze();ee();bo();mt();Be();er();Nt=g.questions,tn=g.questions.own,$l=200;_d="gaps",yd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x($e(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(fn(t.detail)?x(t.detail):t.description)},vd=(t,e)=>(yd[t]?yd[t](e):e[t])||"",xd=t=>G(t).gaps.flatMap(e=>Hn(e).map(n=>({...n,plan:e.plan}))),Sd={key:"severity",label:Nt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Yr} severity=${t.severity} />`},vg=t=>Bs(t).map(Xt).join("; ")});function jg(t){let e=bt.top;return t.map(n=>{let s=Math.max(n.levels*bt.level+bt.pad,n.title.length*bt.line+36),o={...n,y:e,height:s};return e+=s,o})}function Mg({lane:t,rows:e,wide:n}){let s=ds(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${bt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*bt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*bt.line}>
        ${s.length?s.join(" · "):e.length?C(Cs.lane_total,e.length):Cs.lane_none}
      </text>
    </g>
  `}function Tg({row:t,lane:e,shown:n,point:s}){let o=e.levels*bt.level,r=bt.left+t.x,i=e.y+e.height/2+o/2-bt.level/2-t.level*bt.level,l=t.tail&&ml[t.outcome].tail&&bt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${We(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Lg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${_a} outcome=${t.outcome} /></g>
    </a>
  `}function zg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Qe(o.id),c=ro(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Ks} outcome=${o.outcome} on=${o.on&&h(Cs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Xt(l)}</p>`}
    </div>
  `}function Md({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Bt(),{lanes:i,wide:l,years:c,beyond:p}=$s(t),u=jg(i),d=u.reduce((q,X)=>X.y+X.height,bt.top),m=bt.left+l+20,$=d+bt.foot,b=bi(t,n),f=bt.left+b.x,k=h(Cs.report,{date:it(b.date)}),_=k.length*8.6+24,v=()=>o(null),A=q=>q.key==="Escape"&&v(),M=q=>e.filter(X=>X.lane===q),D=Math.min(Math.max(f-_/2,bt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${A}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Cs.picture}>
        <rect class="daarna" x=${f} y=${bt.top} width=${m-f} height=${d-bt.top} />
        ${c.map(({year:q,x:X})=>a`
            <g class="jaar">
              <line x1=${bt.left+X} x2=${bt.left+X} y1=${bt.top} y2=${d} />
              <text x=${bt.left+X+4} y=${bt.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${bt.left+p.x} y=${bt.top-9}>${Cs.beyond}</text>
            </g>
          `}
        ${u.map((q,X)=>a`<${Mg} lane=${q} rows=${M(X)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${f} x2=${f} y1=${bt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Tg} key=${q.id} row=${q} lane=${u[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${zg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Ng(t,e){let n=Pa;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Fg,zd(s)*Td+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Fd({scenario:t,plan:e}){let n=Fs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=$s(e),l=sn(e.key,t.date),c=b=>Ld+8+b/o*(Mo-Ld-16),p=Ng(s,n),u=p.reduce((b,{top:f,middle:k})=>Math.max(b,2*k-f),Pa),d=c(bi(e,l).x),m=p.map(({lane:b,mine:f})=>h(jd.description,{chapter:io(b),counts:ce(ds(f))})),$=d>Mo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Mo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${Pa} width=${Mo-d} height=${u-Pa} />
      ${r.map(({year:b,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${b}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:b,top:f,middle:k})=>a`
          <line class="baan" x1="0" x2=${Mo} y1=${f} y2=${f} />
          <text x="0" y=${k+4}>${Pg(io(b))}</text>
        `)}
      ${p.flatMap(({top:b,mine:f})=>Ag(f).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${b+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Mo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${h(jd.line,{date:it(l)})}
      </text>
      ${p.flatMap(({lane:b,middle:f,mine:k})=>k.filter(_=>_.level<fl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Bg(b,f,_)}) scale(${Eg})`}>
              <title>${[_.name,_.by,ml[_.outcome].phrase].join(", ")}</title>
              <${_a} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var jd,Cs,ml,bt,Lg,Ld,Mo,Pa,Td,Fg,Eg,fl,zd,Ag,Bg,Pg,hl=S(()=>{"use strict";R();U();N();E();J();Mt();mt();nr();jd=g.summary.lanes,Cs=g.promises,ml=g.shared.outcomes,bt={left:320,top:32,foot:40,level:19,pad:30,line:21};Lg=t=>h(Cs.mark,{...t,what:t.what||Cs.card.none,phrase:ml[t.outcome].phrase});[Ld,Mo,Pa,Td,Fg,Eg]=[262,690,17,8,16,.62],fl=30,zd=t=>Math.min(t.levels,fl),Ag=t=>[...Xs(t.filter(({level:e})=>e>=fl).map(({x:e})=>e))];Bg=(t,e,n)=>e+(n.level-(zd(t)-1)/2)*Td,Pg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ig({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?gl.undecided:gl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${gl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${jt(i)?"verzamel":""}>
                <${re} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Rg({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Ig} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Ed({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Tt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${h(ss.head,{date:it(sn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(ss.foot.source,{sources:qn(t)})} ${h(ss.foot.version,l)}</p>
        <p>${h(ss.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function qg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Gn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Dg({scenario:t,plan:e,...n}){let s=se(e).summary,{points:o}=G({...t,plan:e.key}),{phrase:r,named:i}=vn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Ed} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${h(s.intro,{report:Rn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${Ia} title=${s.matrix.title} note=${s.matrix.note}>
        <${Wg} scenario=${t} plan=${e} />
        <${Yo} undecided=${Gr(t,e)} />
      <//>
      <${Ia} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${h(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Vg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=se(e),r=it(sn(e.key,t.date)),i=Fr(Fs(e,t.date),o.outcomes,vn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Ed} plan=${e} scenario=${t} ...${n}>
      <${Ia} title=${s.route.title} note=${s.route.note}>
        <${Rg} scenario=${t} plan=${e} />
      <//>
      <${Ia} title=${s.lanes.title} note=${l}>
        <${Fd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${So} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Ad({route:t}){let e=H(t.query),n=pe(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${ss.title}><p class="uitleg">${ss.screen}</p><//>
      <${Vs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ss.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Dg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Vg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ne} text=${ss.screen} />
  `}var ss,gl,Wg,Ia,Nd=S(()=>{"use strict";R();Ot();N();zt();E();gn();pt();Mt();Ws();Ze();hl();mt();nr();ss=g.summary,gl=g.summary.route;Wg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ss.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${qg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ia=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Hg({id:t}){let e=$=>y.partners[$].find(b=>b.id===t)?.steps||[],n=$r(e("")),s=B?y.plans.filter($=>e($.key).length):[],o=ct(t,"who").flatMap($=>$.acts?[]:xn($.to)),r=$r(z(o)).filter($=>!n.includes($)),i=ct(t,"who").filter($=>$.acts&&y.works[$.to]?.across),l=z(i.flatMap($=>so($.to))),c=ze(t,"unitOf"),p=ie(ze(t,"chapterLead")),u=$=>{let b=$r(y.partners[""].find(f=>f.id===$)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${dr(b)}</span>`},d=w(t,"tooi"),m=[...Co(t),[g.thing.also_known,ht(t,"altLabel").join(", ")],[$t.leads,p.length>0&&a`<${bn} ids=${p} />`],[$t.units,c.length>0&&a`<${bn} ids=${c} more=${u} />`],[$t.identity,d?h($t.identified,{code:d,date:it(w(t,"checkedOn"))}):$t.unidentified]];return a`
    <${vt} title=${g.thing.known}>
      <${Ce} text=${w(t,"summary")} />
      ${jt(t)&&a`<p>${$t.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${$t.independent}</p>`}
      ${n.length>0&&!B&&a`<p>${h($t.steps,{steps:dr(n)})}</p>`}
      ${s.map($=>a`<p>${$.title}: ${h($t.steps,{steps:dr($r(e($.key)))})}</p>`)}
      ${l.length>0&&a`<p>${h($t.across,{kinds:dr(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${h($t.named_steps,{steps:dr(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${$t.no_steps}</p>`}
      <${ln} pairs=${m} />
    <//>
  `}function Ug({rows:t}){let e=$t.columns,n=({to:r})=>y.works[r]?.across?g.shared.all_steps:$r(xn(r)).join(", "),s=[...Cn(r=>Ct(r.to)?.key),he("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Zt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Ln("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Kn(e.place,r=>r.of)],o=z(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=z(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${vt} title=${h($t.work,{count:o.length})}>
      <p class="zacht">${$t.work_note}</p>
      ${o.length?a`<${ut} id="acties" caption=${$t.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function Kg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=z([...e,...e.flatMap(o=>Gt(o,"followedBy"))]).flatMap(o=>{let r=ao(o).filter(l=>xe(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=$t.to_come.includes(hn(o))?[me(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${L} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=h($t.coming,{count:n.length});return a`<${vt} title=${s}><p class="zacht">${$t.coming_note}</p><ul>${n}</ul><//>`}function Qg({id:t}){let e=ct(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${L} id=${s} /></h3>
        <${Qo} id=${o} />
        <${ae} of=${[o]} />
      </section>
    `);return a`
    <${vt} title=${h($t.own,{count:e.length})}>
      <p class="zacht">${$t.own_note}</p>
      <${bs} id="eigen" as="div" first=${Gg} items=${n} />
    <//>
  `}function Yg({id:t}){let e=ze(t,"wish");return e.length?a`
    <${vt} title=${$t.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Ft(n,"engagement")||$t.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ae} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Zg({id:t}){let e=ct(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${w(r[0],"post")}</p>
    ${r.map(i=>a`<${Ce} text=${w(i,"summary")} />`)} <${ae} of=${r} />
  `,s=ie(z(e.map(r=>cs(r,t)))).map(r=>{let i=e.filter(l=>cs(l,t)===r);return a`<li><${L} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?$t.its_members:$t.members;return a`<${vt} title=${o}><${bs} id="leden" items=${s} first=${s.length} /><//>`}function Xg({id:t}){let e=new Map(ct(t,"with").map(r=>[cs(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=h(l?$t.more_works:$t.works,{works:i.map(de).join(", ")});return a`<span class="zacht">${c}</span>`},o=ie([...e.keys()]).map(r=>a`<li key=${r}><${L} id=${r} />${n(r)}</li>`);return a`
    <${vt} title=${$t.together}>
      <p class="zacht">${$t.alphabetical}</p>
      ${Q()?a`<${bs} id="samen" items=${o} first=${Jg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Bd({id:t}){return a`
    <${Hg} id=${t} />
    <${Ug} rows=${ct(t,"who")} />
    <${Kg} rows=${ct(t,"who")} />
    <${Qg} id=${t} />
    <${Yg} id=${t} />
    <${xa} title=${$t.requested} ids=${ie(ze(t,"askedOf"))} />
    <${Zg} id=${t} />
    <${Xg} id=${t} />
    <${jo} id=${t} />
  `}var $t,$r,dr,Gg,Jg,Pd=S(()=>{"use strict";R();Ot();N();E();Fe();J();pt();Mt();ee();Rs();mt();Be();Lo();Mn();$t=g.thing.organisation,$r=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label),dr=t=>ce(t.map(e=>e.toLowerCase()));[Gg,Jg]=[1,3]});function eb({id:t,scenario:e}){let n=dn.cell_columns,s=G(e).matrix.kind.filter(c=>fi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${hs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:d}=Ae(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Cn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ae(c).word,cell:i},{key:"hoe",label:n.how,text:c=>bl(c.most_basis),cell:c=>c.most_basis&&Id(c.most_basis)}];return a`
    <${vt} title=${dn.cells}>
      <p class="zacht">${Tt(e)}</p>
      <${ut} id="vakken" caption=${dn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function nb({links:t,scenario:e,undecided:n}){let s=dn.columns,o=c=>wt(c,"initiative"),{links:r}=G(e),i=mo(et(e.plan),g.shared.nothing_step),l=[...Cn(c=>Ct(c)?.key),he("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ht(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>gi(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${gi(o(c))} />`},Ln("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>bl(r[c][0]),cell:c=>Id(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${vt} title=${h(dn.work,{count:z(t.map(o)).length})}>
      ${t.length?a`<${ut} id="wiewat" caption=${dn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?g.overview.undecided:i}</p>`}
    <//>
  `}function sb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${L} id=${n} />`,h(se(Ct(n)).thing.step.helper,{awareness:Ft(n,"awareness")||dn.unaware})]);return a`<${vt} title=${dn.helpers}><${xs} items=${e} /><//>`}function Rd({id:t}){let e=H(j.route.query),n=Gt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ze(c,"barrier")).filter(c=>Je(c,l)),r=G(e).links,i=s.flatMap(l=>ct(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ge(l,e.plan));return a`
    <${tb} id=${t} narrow=${n} />
    <${eb} id=${t} scenario=${e} />
    <${nb} links=${i} scenario=${e} undecided=${cc(e).has(t)} />
    <${xa} title=${dn.requested} ids=${o("Recommendation").filter(l=>Ge(l,e.plan))} />
    <${sb} ids=${o("Facilitator")} />
  `}var dn,bl,Id,tb,qd=S(()=>{"use strict";R();U();N();zt();E();Fe();gn();J();pt();Mt();ee();mt();Be();Lo();dn=g.thing.step,bl=t=>Se[t]?.[1]||"",Id=(t,e="")=>[a`<${re} basis=${t} />`,` ${bl(t)}${e}`],tb=({id:t,narrow:e})=>a`
  <${vt} title=${dn.what}>
    <${Ce} text=${w(t,"step")} />
    <${Ce} text=${w(t,"definition")} />
    <${Ce} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${dn.narrower}<${Et} ids=${e} />.</p>`}
    ${wt(t,"broader")&&a`<p>${dn.broader}<${L} id=${wt(t,"broader")} />.</p>`}
  <//>
`});function rb({id:t,reports:e}){let n=$n(t);if(en(t.split("/")[0]).dates.length<3)return null;let s=o=>xe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Rt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${it(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function ab({id:t}){let e=en(t.split("/")[0]),{result:n,not_mentioned:s}=$n(t),o=e.dates.filter(({date:i})=>hn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${rb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=ps(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${Rt} id=${t} date=${i} /></p>
            ${xe(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${ob} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function ib({id:t}){let e=Gt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${xs} items=${n} />`}function lb({id:t}){let e=$n(t),n=e.deadline_columns,s=ao(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>it(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Ro(w(i,"modality"))},{key:"er",label:n.there,text:i=>xe(i).delivery||e.not_there},{...Kn(n.place,()=>[]),cell:i=>a`<${Ce} text=${w(i,"summary")} /><${ae} of=${[i]} />`}];return a`<${ut} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function cb({id:t}){let e=$n(t),n=e.who_columns,s=ct(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${L} id=${i} /><${gs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Kn(n.place,({of:i})=>i.slice(0,1))];return a`<${ut} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function pb({id:t}){let e=Gt(wt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${Et} ids=${e} />.</p>`}function ub({id:t}){let e=$n(t),n=zr(t);if(n.length)return n.map(o=>a`<${Qo} id=${o} /><${ae} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(ot).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function db({id:t}){let e=$n(t),n=ze(t,"subMeasureOf"),s=o=>a` <${Rt} id=${o} />`;return a`<${vt} title=${e.container}><p>${e.parts}</p><${bn} ids=${n} more=${s} /><//>`}function Wd({id:t}){let e=$n(t),n=en(t.split("/")[0]),s=w(t,"promise"),o=Co(t),r=w(t,"isContainer")==="true"?db:$b;return a`
    <${vt} title=${s?e.promise:e.what}>
      <${Ce} text=${s&&`${g.thing.promised} ${s}`} />
      <${Ce} text=${[s&&g.thing.reported,w(t,"summary")].filter(Boolean).join(" ")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:is(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ae} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${va} id=${t} />
    ${o.length>0&&a`<${vt} title=${g.thing.further}><${ln} pairs=${o} /><//>`}
    <${jo} id=${t} />
  `}var $n,ob,$b,Dd=S(()=>{"use strict";R();N();E();Fe();J();pt();Mt();mt();Be();Lo();Mn();$n=t=>se(Ct(t)).thing.undertaking,ob=({report:t,result:e})=>a`
  <${Ce} text=${w(t,"summary")} />
  <${qs} of=${t} />
  <${Ce} text=${e} look="zacht" />
  <${ae} of=${[t]} />
`;$b=({id:t})=>a`
  <${vt} title=${$n(t).progress}><${ab} id=${t} /><${ib} id=${t} /><${lb} id=${t} /><//>
  <${vt} title=${$n(t).who}><${cb} id=${t} /><${pb} id=${t} /><//>
  <${vt} title=${$n(t).steps}><${ub} id=${t} /><//>
`});function hb({id:t}){let e=mb[De(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${fb} key=${n.plan.key} ...${n} />`):null}function gb({id:t}){let e=ze(t,"inChapter"),n=[...Co(t),[Je(t,"Legislation")?mn.also_known:mn.in_source,ht(t,"altLabel").join(", ")],[mn.place,Qe(t).length>0&&a`<${ae} of=${[t]} />`]],s=o=>{let[r,i]=["promise","summary"].map(c=>w(o,c)),l=[r&&`${mn.promised} ${r}`,i&&`${mn.reported} ${i}`].filter(Boolean);return a` <${Rt} id=${o} />${l.length>0&&a`<p class="zacht">${l.join(" ")}</p>`}`};return a`
    <${vt} title=${mn.known}>
      ${Je(t,"Facilitator")&&a`<p class="zacht">${se(Ct(t)).thing.other.judged}</p>`}
      <${Ce} text=${w(t,"summary")} />
      <${Ce} text=${w(t,"rationale")} />
      <${ln} pairs=${n} />
    <//>
    <${va} id=${t} />
    ${e.length>0&&a`<${vt} title=${mn.other.chapter}><${bn} ids=${ie(e)} more=${s} /><//>`}
    <${jo} id=${t} />
  `}function yb({id:t}){let e=H(j.route.query),n=De(t)==="organisation"&&w(t,"notation"),s=i=>Hn(i).some(({partners:l})=>n&&l.includes(n)),o=G(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${np} gap=${i} scenario=${e} />`);return a`
    <${vt} title=${h(mn.gaps,{count:o.length})}>
      <${bs} id="vragen" items=${r} first=${Q()?kb:bb} as="div" />
    <//>
  `}function wb({id:t}){let e=De(t),n=[Vd[e]&&a`<a href=${O(Vd[e])}>${mn.crumbs[e]}</a>`,B&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>wt(t,s)&&a`<${L} id=${wt(t,s)} />`),Zt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Hd({route:t}){let e=t.path.slice(1).join("/");if(!ue(e))return a`<${_s} />`;let n=x(e),s=De(e),o=_b[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${mn.promised} ${l}`,h(mn.stand,{stand:me(e).toLowerCase()})]:[c],u=[`${Zt(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),d=z([...Qe(e),...Qe(ps(e))]);return Hr(u.replace(/([^.!?])$/,"$1."),d,null,Ct(e)||et())};return a`
    <${wb} id=${e} />
    <${tt} text=${Je(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Rt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${_o} />`}
    <${hb} id=${e} />
    <div class="acties bovenaan">
      <${fs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${g.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${mn.around}</a>
    </div>
    <${o} id=${e} />
    <${yb} id=${e} />
  `}var mn,kl,mb,fb,bb,kb,Vd,_b,Ud=S(()=>{"use strict";R();U();Ot();N();zt();E();Fe();J();pt();Mt();Ze();ee();Rs();bo();mt();Be();Lo();Pd();qd();Dd();Mn();er();mn=g.thing,kl=g.thing.route,mb={organisation:(t,e)=>y.partners[B?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:xn},fb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${B?h(kl.of_plan,{plan:t.title}):kl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${kl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[bb,kb]=[3,2];Vd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};_b={undertaking:Wd,organisation:Bd,step:Rd,other:gb}});function vb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=vn(s,n),r=se(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ft.tiles_label}>
      ${Fr(t,r,o).map(([i,{tile:l,count:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${So} outcome=${i} />
            <span class="getal">${c}</span>
            <span>${h(l,{date:it(sn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function jb({rows:t,plan:e,date:n}){let{outcomes:s}=g.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>K(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${ft.open.title}</h2>
      <p>${r.length?h(ft.open.phrase,{date:it(sn(e.key,n))}):ft.open.none}</p>
      <ul>
        ${r.slice(0,Ob).map(i=>a`
            <li key=${i.id}>
              <${So} outcome=${i.outcome} />
              <span>
                <${L} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${ft.open.gaps}</a></p>
      <h2>${ft.read.title}</h2>
      <ul class="leesregels"><li>${ft.read.first}</li>${Cb}<li>${ft.read.last}</li></ul>
    </aside>
  `}function Mb({rows:t}){let e=z(t.map(o=>o.day.slice(0,4))).sort(K),s=z(t.flatMap(o=>Gd(o.work))).map(o=>[o,x($e(o))]).sort((o,r)=>K(o[1],r[1]));return a`
    <div class="velden">
      <${qt} label=${ft.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${qt} label=${ft.fields.partner} name="partner" options=${s} />
      <${ks} names=${["jaar","partner"]} />
    </div>
  `}function Tb({plan:t,scenario:e,chosen:n,query:s}){let o=Fs(t,e.date),r=fc(t,e.date),i=o.filter(Jd(s)),l=i.filter(c=>!n||c.outcome===n);return a`
    <section>
      ${B&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${h(ft.intro,{count:o.length,undated:r.length})}</p>
      <p>${vn(e,t).phrase.overdue}</p>
      <${vb} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      ${i.length<o.length&&a`<p role="status"><strong>${C(ft.kept,i.length)}</strong> ${ds(i).join(" · ")}</p>`}
      <div class="belofteblad">
        <div><${Md} plan=${t} rows=${l} date=${e.date} /><${Lb} plan=${t} rows=${l} /></div>
        <${jb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ft.table}</summary>
        <${ut} id=${`beloften-${t.key}`} caption=${ft.caption} rows=${l} columns=${Kd} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${h(ft.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(c=>a`<li>
                  <${L} id=${c.work} />: ${c.quote}${c.what&&`, ${c.what}`}
                  ${c.stand&&`; ${c.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Qd({route:t}){let e=H(t.query),n=gc(e),s=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Fs(i,e.date)),r=o.filter(Jd(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${tt} text=${ft.heading} title=${ft.title} />
    <${un}><${Vs} /><${Xo} /><${Mb} rows=${o} /><//>
    <${_o} />
    ${n.map(i=>a`<${Tb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${ft.none}</p>`}
    <p class="acties">
      <${te} name="beloften.csv" rows=${()=>Sb(r,e)} />
      ${n.length>0&&a`<${Ie} name="beloften" title=${ft.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ne} text=${C(ft.lane_total,r.length)} />
  `}var ft,xb,Kd,Sb,Ob,Cb,Lb,Gd,Jd,Yd=S(()=>{"use strict";R();U();Ot();N();zt();E();Fe();J();Mt();Ze();ee();ys();hl();mt();nr();Be();ft=g.promises;xb=t=>{let e=$s(t.plan).lanes[t.lane];return e?io(e):""},Kd=[{key:"dag",label:ft.columns.day,text:t=>t.day,cell:t=>t.by},he("actie",ft.columns.work,t=>t.work),{key:"wat",label:ft.columns.what,text:t=>t.what},{key:"woorden",label:ft.columns.quote,text:t=>t.quote},{key:"stand",label:ft.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Ks} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ft.columns.lane,text:xb}],Sb=(t,e)=>{let n=o=>Qe(o.id).map(Xt).join("; "),s=[...Kd,{key:"bron",label:ft.columns.place,text:n}];return Dn(s,t,o=>fe(e,o.plan.key))},Ob=6,Cb=ft.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Lb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${$s(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${io(n)}
              <span class="bij">
                ${C(ft.lane_total,s.length)}${ds(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Ks} outcome=${o.outcome} on=${o.by} />
                    <span><${L} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Gd=t=>ct(t,"who").map(e=>w(e.from,"notation")),Jd=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Gd(e.work).includes(t.partner))});function Xd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${B?"h3":"h2"}>${h(os.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function zb({loss:t,scenario:e,id:n,title:s}){let o=i=>t$(t,i,e),r=[{key:"vak",label:os.columns.cell,sort:!1,text:i=>Zd(i,o(i)),cell:i=>{let l=Zd(i,o(i));return o(i)?a`<a href=${hs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:os.columns.now,sort:!1,text:i=>e$(o(i))},{key:"weg",label:os.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ut} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Fb({loss:t,names:e,scenario:n}){let s=en(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${Rt} id=${u} date=${n.date} />`],p=(u,d)=>a`<${Xd} title=${u} count=${d.length} none=${r}><${bn} ids=${d} more=${c} /><//>`;return a`
    <section>
      ${B&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Eb(t,e)}</p>
      <p>${t.phrase}</p>
      <${Bb} loss=${t} scenario=${n} />
      <${Xd} title=${o} count=${t.cells.length} none=${r}>
        <${zb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:d})=>p(i[u],d))}
      ${t.blocks.map(u=>p(u.phrase,u.acts))}
    </section>
  `}function Eb(t,e){let[n,s]=[t.last_actor.length,Ms(en(t.plan))],o=n||!t.acts?os.heading:os.accompanied;return C(o,e.length,{alone:n,acts:t.acts,source:s,names:ce(e)})}function yl({losses:t,names:e,scenario:n}){let s=ce(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=t$(r,i,n),c=l?nt(i.barrier):"";return[s,ot(i.column),c,e$(l),i.phrase,...fe(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Fb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):pe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties"><${te} name="wat-als.csv" rows=${()=>[[...os.csv,...Wn],...o()]} /></div>
  `}function Ab(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Nb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${us(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${h(Ys.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Ys.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Ys.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Ys.stays,i.length):Ys.nothing}</p>`}
    </li>
  `}function Bb({loss:t,scenario:e}){let{legend:n}=Ys,s=Ab(t,e),o=z(s.flatMap(i=>i.things.map(l=>us(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Ys.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Nb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:Ms(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Ys,os,t$,e$,Zd,n$=S(()=>{"use strict";R();N();zt();E();gn();J();pt();Mt();ee();mt();Be();Ys=g.whatif.picture,os=g.whatif,t$=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),e$=t=>t?Jr(t):os.no_cell,Zd=(t,e)=>{let n=W(ot(t.column));return e?h(os.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function _l(t,e,n){let[s,o]=I(null);return Yt(()=>{let r=!0;return o(null),Y().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||g.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function vl({chosen:t,choices:e,follows:n}){let s=Bt(),o=j.started&&!!t&&Q();Yt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Pb({before:t,after:e}){let n=ye[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:V("Severity",t),after:V("Severity",e)})}function s$({cells:t,counts:e,all:n,gaps:s}){return a`
    <h2 role="status">${C(ye.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(o=>a`
          <li>
            <strong>${W(ot(o.column))}, ${nt(o.barrier).toLowerCase()}</strong>
            <span>${h(ye.now,{phrase:o.before})}</span> <span>${h(ye.then,{phrase:o.after})}</span>
          </li>
        `)}
    </ul>
    ${e>0&&a`<p>${C(ye.counts,e)}</p>`}
    <p>${ye.alone}</p>
    <h2>${C(ye.gaps,s.length)}</h2>
    <ul>
      ${s.map(o=>a`
          <li>
            <strong>${Pb(o)}</strong> ${o.was&&`${h(ye.now,{phrase:o.was})} `}
            ${o.was?h(ye.then,{phrase:o.sentence}):o.sentence}
          </li>
        `)}
    </ul>
  `}function Ib({id:t,status:e,scenario:n}){let s=_l("supposed",{options:ls(n),work:t,status:e});return s&&s.silent===void 0?a`<${s$} ...${s} />`:a`<p role="status">${s?s.silent:g.whatif.busy}</p>`}function o$({requested:t,scenario:e}){let{date:n}=e,s=m=>oe(m)&&!!hn(m,n),[o,r]=t.split("="),i=oe(o)?o:"",l=Gt(ps(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,$)=>O(["wat-als","actie",`${m}=${$}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${xo} label=${ye.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${L} id=${i} />. ${me(i,n)}.</p>
            <h2>${ye.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:$}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W($)}</a>
                    ${m===hn(i,n)&&a` <span class="zacht">${ye.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ye.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${vl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${qb} />`:p?a`<${s$} ...${p} />`:Me()?a`<${Ib} id=${i} status=${r} scenario=${e} />`:a`<p>${h(ye.elsewhere,{name:x(i),status:V("Status",r)})}</p>`} />`}var ye,wl,Rb,qb,r$=S(()=>{"use strict";R();U();Ot();N();zt();E();Te();J();pt();Mt();mt();ha();ye=g.whatif.action;wl=t=>t.split("=")[0],Rb=()=>Object.keys(y.readings).sort((t,e)=>K(x(wl(t)),x(wl(e)))),qb=()=>a`
  <p>${ye.begin}</p>
  <h2>${ye.readings}</h2>
  <ul>
    ${Rb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(wl(t))}</a>
          <span class="zacht"> ${h(ye.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Db({notations:t,names:e,scenario:n}){let s=_l("answer",{options:Wb(t,n)},()=>kt(lt.done));if(!s)return a`<div><p>${lt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(lt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${yl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${h(lt.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function Vb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(Ra).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Me()?[...e,c]:[c])},i=c=>[x(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>In(i(c),n));return a`
    <h2>${lt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${h(lt.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${lt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Go(location.href,lt.shared)}>${lt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${lt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${lt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Ra(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${lt.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${lt.alone}</p>`}
  `}function Hb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(lt.start.alone,r),r>0&&(o.length?h(lt.start.steps,{steps:ce(o.map(l=>nt(l).toLowerCase()))}):lt.start.no_step),i>0&&C(lt.start.lead,i)].filter(Boolean),s=Ms(et(e.plan));return a`
    <section id="begin">
      <h2>${lt.start.title}</h2>
      <p class="zacht">${h(lt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Ra(o.who)})}>${x(o.who)}</a>
              <span class="bij">${B?`${en(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${lt.start.no_partner}</p>`}
    </section>
  `}function a$({route:t}){let e=H(t.query),{without:n,most:s}=G(e),o=ie(Object.keys(n).filter(b=>n[b].length)),r=(t.query.zonder||"").split(",").map($e).filter(Boolean),i=r.map(b=>x(b)),[l]=r,c=r.length>1&&Me(),[,p,...u]=t.path,d=[[lt.leave_out,O("wat-als"),!p],[lt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Jo} label=${lt.title} tabs=${d} />
    <${tt} text=${lt.title} title=${p?lt.action.title:lt.title}>
      <p class="uitleg">${p?lt.action[Me()?"intro":"intro_elsewhere"]:lt.intro}</p>
    <//>
    <${pa} scenario=${e} />
  `;if(p)return[m,a`<${o$} requested=${u.join("/")} scenario=${e} />`];let $=()=>c?a`<${Db} notations=${r.map(Ra)} names=${i} scenario=${e} />`:l?a`
      <${yl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} /><${Ub} id=${l} />
    `:a`<${Hb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${vl} chosen=${r.join(",")} choices=${a`<${Vb} acting=${o} chosen=${r} />`}
      follows=${$()} />
    <${ne} text=${r.length===1?h(lt.phrase,{name:i[0]}):""} />
  `}var lt,Wb,Ra,Ub,i$=S(()=>{"use strict";we();uo();R();U();Ot();N();zt();E();Te();Fe();J();pt();Ze();ee();Ur();mt();n$();r$();Mn();lt=g.whatif,Wb=(t,e)=>[...ls(e),...t.map(n=>["zonder",n])];Ra=t=>w(t,"notation");Ub=({id:t})=>a`
  <p>${lt.apart.page} <${L} id=${t} />.</p>
  ${["unitOf","chapterLead"].map(e=>{let n=ce(ie(ze(t,e)).map(x));return n&&a`<p>${h(lt.apart[e],{names:n})}</p>`})}
`});var c$={};d$(c$,{answerTo:()=>G,compare:()=>K,connection:()=>lo,csv:()=>Cr,data:()=>y,here:()=>j,longerWays:()=>Pr,scenarioOf:()=>H});function Wa(t=null){for(let e of Da())e!==t&&(e.open=!1)}function xl(){Wa(),yn().classList.remove("is-open"),qa().setAttribute("aria-expanded","false")}function Kb(){yn()&&(qa().addEventListener("click",()=>{let t=yn().classList.toggle("is-open");for(let e of Da())e.open=t;qa().setAttribute("aria-expanded",String(t))}),yn().addEventListener("click",t=>{let e=t.target;e.closest("a")?xl():e.closest("summary")&&!Q()&&Wa(e.closest("details"))}),yn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Da().find(n=>n.open);Q()?qa().focus():e?.querySelector("summary")?.focus(),xl()}),document.addEventListener("click",t=>{!Q()&&!yn().contains(t.target)&&Wa()}),yn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!yn().contains(e)&&Wa()}))}function Gb(t){if(!yn())return;let e=Ni(t)?.to;for(let n of yn().querySelectorAll("a")){let{path:s}=pi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Da())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Jb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return mr=!Bo(e)||s!==n,mr?(wn(a`<p role="status">${g.werkplaats.busy}</p>`,Lt("inhoud")),Va?Y().show(Va,Y().own):Sl||Qb(ls(e),s),!0):!1}async function Qb(t,e){Sl=!0;try{Va=(await Y().ask("page",{options:t,comparisons:e})).page,mr&&Y().show(Va,Y().own)}catch(n){mr&&wn(a`<p role="alert">${n.message}</p>`,Lt("inhoud"))}Sl=!1}function Yb(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");if(ve()?.own&&Jb(e,H(t.query)))return;n.className=`scherm-${e}`;let s=l$[e]||l$.onbekend;wn([a`<${Qc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Gb(e)}function Ol(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Y();wn(a`<${hd} state=${e} why=${n} own=${s} />`,t)}function Zb(){Xb(),mr=!1,window.removeEventListener("werkplaats",Ol),wn(null,Lt("inhoud")),wn(null,Lt("motor"))}var yn,qa,Da,l$,Sl,Va,mr,Xb,p$=S(()=>{"use strict";we();R();U();Ot();N();zt();E();Te();Do();Ei();pt();ee();Ur();$p();Mp();Ap();yu();Bu();Yu();td();kd();Cd();er();Nd();Ud();Yd();i$();yn=()=>Lt("menu"),qa=()=>Lt("menuknop"),Da=()=>[...yn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});Kb();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),xl();let e=Lt("zoek").value;location.hash=Vc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=g.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Go(h(e,{...r,sources:qn()}),n)});l$={__proto__:null,overzicht:Xu,dekking:Ep,aandachtspunten:Nu,partners:Du,maatregelen:Hu,naslag:Gu,gevraagd:Ju,tijdlijn:Qu,beloften:Qd,verken:ku,ding:Hd,samenvatting:Ad,vragen:Od,"wat-als":a$,vergelijk:Lp,"weet-niet":dp,methode:up,zoek:cu,controleer:ve()?bd:gd,onbekend:_s},Sl=!1,Va="",mr=!1;ve()&&(window.addEventListener("werkplaats",Ol),Ol());Lt("inhoud").replaceChildren();Xb=rc(Yb);ve()&&window.addEventListener("andere-bladzijde",Zb,{once:!0});document.documentElement.dataset.klaar="ja"});we();Ua();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:jl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(p$(),c$))});})();
