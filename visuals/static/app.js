"use strict";var ketenkaart=(()=>{var $$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var m$=(t,e)=>{for(var n in e)$$(t,n,{get:e[n],enumerable:!0})};function kt(t){let e=Lt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function jl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Lt,we=S(()=>{"use strict";Lt=t=>document.getElementById(t)});async function Ll(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ua=f$(await new Response(e).json())}function f$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ua,Ka=S(()=>{"use strict";we()});function zl(t){var e=Ml.get(this);return e||(e=new Map,Ml.set(this,e)),(e=Tl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Tl,Ml,Fl=S(()=>{Tl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Tl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Ml=new Map});function Ls(t){t&&t.parentNode&&t.remove()}function Xa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Za.call(arguments,2):n),To(t,i,s,o,null)}function To(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zo,__v:o||++Nl,__i:-1,__u:0};return!o&&yt.vnode&&yt.vnode(r),r}function _r(t){return t.children}function gr(t,e){this.props=t,this.context=e,this.__g=0}function as(t,e){if(e==null)return t.__&&as(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:as(t)}function k$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ms({constructor:zo},n)).__v=n.__v+1,yt.vnode&&yt.vnode(e),ti(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||as(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Vl(o,e,r),n.__=n.__e=null,e.__e!=s&&Il(e))}function Il(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Il(t)}function El(t){(8&t.__g||(t.__g|=8,rs.push(t),kr++))&&Ga==yt.debounceRendering||((Ga=yt.debounceRendering)||queueMicrotask)(Rl)}function Rl(){try{for(var t,e=1;rs.length;)rs.length>e&&rs.sort(Bl),t=rs.shift(),e=rs.length,8&t.__g&&k$(t)}finally{(kr=rs.length)&&(Ga||queueMicrotask)(Rl)}}function ql(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,g,f,k,_=s.__k||wr,v=e.length;for(c=y$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||yr,$.__i=d,k=ti(t,$,m,o,r,i,l,c,p,u),g=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&ei(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||g,$)),f=f||g,4&$.__u?(c=Wl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:g&&(c=g.nextSibling),$.__u&=-21);return n.__e=f,c}function y$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,g=n.length,f=g,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=To(null,i):Ya(i)?i=v[r]=To(_r,{children:i}):i.constructor===zo&&i.__b?i=v[r]=To(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=w$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>g?k--:o<g&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(f)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=as(l)),ni(l,l));return s}function Wl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Wl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=as(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function w$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Al(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function fr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Al(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Al(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ja[e]||(Ja[e]=_$(e)),(t.__a||(t.__a={}))[e]=Qa,r=e!=(e=e.replace(Pl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function _$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[hr]==null)e[hr]=Qa++;else if(e[hr]<this.__a[t])return;return n(yt.event?yt.event(e):e)}}}function ti(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,g,f,k,_,v,A,T,D,q,X,Pt,z,St,Yt,F=e.type;if(e.constructor!==zo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=br(u,r):r.push(u),l=r[0]||l),(u=yt.__b)&&u(e);t:if(typeof F=="function"){m=i.length;try{if(_=e.props,v=(u=F.prototype)&&u.render,A=(u=F.contextType)&&s[u.__c],T=u?A?A.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new F(_,T):(e.__c=$=new gr(_,T),$.constructor=F,$.render=x$),A&&A.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),F.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ms({},$.__s)),Ms($.__s,F.getDerivedStateFromProps(_,$.__s)))),g=$.props,f=$.state,$.__v=e,n.__c){if(_!==g&&v&&!F.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,T),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,T)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ht){Ht&&(Ht.__=e)}),wr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=as(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,T),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(g,f,k)})}else v&&!F.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=T,$.props=_,$.__P=t,$.__g&=-5,D=yt.__r,q=v?25:0;do $.__g&=-9,D&&D(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(wr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Ms({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(g,f)),X=u&&u.type===_r&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ht){Ht&&ni(Ht,Ht)}),n.__k=null),l=n.__k?as(n,0):null),l=ql(t,Ya(X)?X:[X],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(Ls),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Ht){if(i.length=m,e.__v=null,c||r)if(Ht&&Ht.then){if(e.__u|=128|c,r){for(~(St=r.indexOf(l||void 0))||(St=r.length);(Yt=r[St-1])&&Yt.nodeType==8;)St--;for(;St<r.length;St++)if(Yt=r[St])if(r[St]=null,Pt){if(Yt==z)break}else{if(Yt.nodeType!=8)break;Yt.data.startsWith("$s")&&(z=br(Pt=Yt))}}if(!Pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pt=l}(u=br(Pt=e.__c.__z||(e.__c.__z=Pt)))?(e.__e=Pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ls);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ht&&Ht.then||Dl(e),yt.__e(Ht,e,n)}}else l=e.__e=v$(n.__e,e,n,s,o,r,i,c,p,t);return(u=yt.diffed)&&u(e),l}function br(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Dl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Dl))}function Vl(t,e,n){for(var s=0;s<n.length;)ei(n[s++],n[s++],n[s++]);yt.__c&&yt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){yt.__e(r,o.__v)}})}function v$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,g,f,k,_,v=n.props||yr,A=e.props,T=e.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((g=r[u])&&(T?g.localName==T:g.nodeType==3)){t=g,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!T)return _.createTextNode(A);t=_.createElementNS(o,T,A.is?A:p),l&&(yt.__m&&yt.__m(e,r),l=!1),r=null}if(T){if(p=T=="template"&&t.content||t,r=T=="textarea"&&A.defaultValue!=null?null:r&&Za.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(g=t.attributes[u]).name]=g.value;for(u in v)g=v[u],u=="dangerouslySetInnerHTML"?m=g:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||fr(t,u,null,g,o);for(u in A)g=A[u],u=="children"?$=g:u=="dangerouslySetInnerHTML"?d=g:u=="value"?f=g:u=="checked"?k=g:l&&typeof g!="function"||v[u]===g||fr(t,u,g,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&b$.test(T))&&(o="http://www.w3.org/1999/xhtml"),ql(p,Ya($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&as(n,0),l,c),r&&r.some(Ls)),l&&T!="textarea"||(u="value",T=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(T!="progress"||f)||fr(t,u,f,v[u],o),u="checked",k!=null&&k!=t[u]&&fr(t,u,k,v[u],o))}else v===A||l&&t.data==A||(t.data=A);return t}function ei(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){yt.__e(o,n)}}function ni(t,e,n){var s,o,r,i;if(yt.unmount&&yt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ei(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){yt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ni(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=br(s,r=[]))&&(s==t.__e&&r.some(Ls),Ls(o),Ls(s)),n||Ls(t.__e),t.__e=t.__c=t.__=null}function x$(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;yt.__&&yt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=To(_r,{children:[t]}),o=[],r=[],ti(e,e.__k,s||yr,yr,e.namespaceURI,s?null:e.firstChild?Za.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Vl(o,e.__k,r),e.__k.props.children=null}var yt,Nl,h$,rs,Ga,kr,Bl,hr,Pl,Qa,Ja,g$,zo,yr,wr,b$,Ya,Za,Ms,vr=S(()=>{zo=Symbol.for("pv"),yr={},wr=[],b$=/^m(i|n|o|s|text|space)$/,Ya=Array.isArray,Za=wr.slice,Ms=Object.assign;yt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw kr=0,t}},Nl=0,h$=function(t){return t!=null&&t.constructor===zo},gr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ms({},this.state)),typeof t=="function"&&(t=t(Ms({},n),this.props)),t&&(Ms(n,t),this.__v&&(e&&this.__k.push(e),El(this)))},gr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),El(this))},gr.prototype.render=_r,rs=[],kr=0,Bl=function(t,e){return t.__v.__b-e.__v.__b},hr=Symbol(),Pl=/(PointerCapture)$|Capture$/i,Qa=0,Ja={},g$=0});function Sr(t,e){It.__h&&It.__h(Ut,t,xr||e),xr=0;var n=Ut.__H||(Ut.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return xr=1,S$(ec,t)}function S$(t,e,n){var s=Sr(Xs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):ec(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);oi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Ut,!Ut.__f)){Ut.__f=!0;var o=Ut.shouldComponentUpdate;Ut.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,oi(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function Zt(t,e){var n=Sr(Xs++,3);!It.__s&&ii(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Ut.__H.__h.push(n))}function Ue(t,e){var n=Sr(Xs++,4);!It.__s&&ii(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Ut.__h.push(n))}function Eo(t){return xr=5,je(function(){return{current:t}},[])}function je(t,e){var n=Sr(Xs++,7);return ii(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function O$(){var t;do{for(;t=ri.shift();)try{Fo(t)}catch(n){It.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=tc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Fo),e.__h.some(ai),e.__h=[]}catch(n){e.__h=[],It.__e(n,t.__v)}}}while(ri.length)}function C$(t){var e,n=function(){clearTimeout(s),Zl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Zl&&(e=requestAnimationFrame(n))}function Xl(t){t!=1&&Hl==It.requestAnimationFrame||((Hl=It.requestAnimationFrame)||C$)(O$)}function Fo(t){var e=Ut,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Ut=e}function ai(t){var e=Ut;t.__c=t.__(),Ut=e}function ii(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!oi(n,t[s])})}function ec(t,e){return typeof e=="function"?e(t):e}var Xs,Ut,si,Hl,oi,xr,tc,ri,It,Ul,Kl,Gl,Jl,Ql,Yl,Zl,li=S(()=>{vr();oi=Object.is,xr=0,tc=[],ri=[],It=yt,Ul=It.__b,Kl=It.__r,Gl=It.diffed,Jl=It.__c,Ql=It.unmount,Yl=It.__;It.__b=function(t){Ut=null,Ul&&Ul(t)},It.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Yl&&Yl(t,e)},It.__r=function(t){Kl&&Kl(t),Xs=0;var e=(Ut=t.__c).__H;e&&(si==Ut?Ut.__h=[]:(e.__h.some(Fo),e.__h.some(ai),Xs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),si=Ut},It.diffed=function(t){Gl&&Gl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Xl(tc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),si=Ut=null},It.__c=function(t,e){e.some(function(n){try{n.__h.some(Fo),n.__h=n.__h.filter(function(s){return!s.__||ai(s)})}catch(s){n.__h=[function(){throw s}]}}),Jl&&Jl(t,e)},It.unmount=function(t){Ql&&Ql(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Xl(ri.push(o))}else Fo(o)}catch(r){e=r}}),s.__H=void 0,e&&It.__e(e,s.__v))};Zl=typeof requestAnimationFrame=="function"});function nc(t){if(Array.isArray(t))return t.map(nc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Xa("wbr",null),n]:[n])}var Bt,a,R=S(()=>{"use strict";Fl();vr();li();vr();li();/*! What draws the screens and searches in them, bundled here:

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
*/Bt=()=>Eo(null);a=zl.bind((t,e,...n)=>Xa(t,e,...typeof t=="string"?n.map(nc):n))});function M$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(sc,n)&&!t.query.uit?{path:sc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ui(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[L$[r]||r,i]);return M$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=j$.filter(i=>n&&j.route.query[i]).map(i=>[i,j.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(j.route.path,{...j.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ci},"",n),pi())}function pi(t=!1){let e=ui(location.hash),n=j.route.path.join("/")===e.path.join("/");j.route=e,j.led=j.started&&!n&&!t,oc(e),!n&&window.scrollTo(0,t&&rc.get(history.state?.turn)||0)}function ac(t){oc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ci=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>rc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ci},""),pi(o)};return window.addEventListener("popstate",s,n),pi(),j.started=!0,()=>e.abort()}var j$,L$,sc,j,oc,ci,rc,We,K=S(()=>{"use strict";j$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],L$={ernst:"gewicht"},sc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};j={route:{path:[],query:{}},started:!1,led:!1},ci=0,rc=new Map;We=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Bt();return Ue(()=>{document.title=`${e} – Ketenkaart`},[e]),Ue(()=>{j.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function se({text:t}){let{route:e}=j;return Ue(()=>{j.started&&t&&kt(t)},[t,e]),null}var Q,Ot=S(()=>{"use strict";we();R();K();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function pe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function wn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function to(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Or(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Cr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function lc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,C,W,Kt,M,ic,G,N=S(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();M=t=>[...new Set(t)],ic=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,cc,pc,T$,z$,F$,E$,A$,N$,B$,P$,I$,R$,q$,Ke,eo,B,b,oe,et,en,Ct,Ge,Nn,_e,nn,sn,ct,Ts,ue,is,E=S(()=>{"use strict";Ka();y=Ua,{codes:cc,progress:pc,queries:T$,names:z$,absent:F$,dates:E$,lists:A$,kinds:N$,called:B$,works:P$,partners:I$,lookups:R$}=y,q$=[cc,pc,T$,z$,F$,E$,A$,N$,B$,P$,I$,R$];for(let t of[...q$,y.words,y.addresses,...[cc,pc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ke=new Map(Object.entries(y.things)),eo=new Map(y.plans.map(t=>[t.key,t])),B=y.plans.length>1,b=y.words,oe=t=>t?.words.page||b,et=t=>eo.get(t||"")||(B?void 0:y.plans[0]),en=t=>eo.get(t),Ct=t=>eo.get(t.split("/")[0]),Ge=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Nn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),_e=Nn[Nn.length-1].date,nn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),sn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},ct=t=>y.dates[t]||t||"",Ts=(t=et())=>t?.source||y.source,ue=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),is=(t,e=et())=>(e?e.dates:Nn).find(n=>n.date===t)?.label||ct(t)});async function jr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(b.check.unreadable,{name:t.name}))}}async function Ao(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var di,ve,Y,Le,Me=S(()=>{"use strict";N();E();di=5*2**20,ve=()=>window.werkplaats,Y=()=>ve(),Le=()=>!!ve()&&ve()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!$i.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:mi(o,n),without:mi(r,n),links:i},p={...mi(l,n),...c};$i.set(s,p)}return $i.get(s)}function ls({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function U(t){let e=B&&eo.has(t.plan)?t.plan:"",n=Nn.some(l=>l.date===t.stand)?t.stand:_e,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=No({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:_e}].map(No).find(W$)||No({plan:e,date:_e,stated:!1,expect:!0,strict:!1})}function No({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function fi(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>U(s(r)).key)).size===n.length?n:[]}var $i,mi,_n,Bo,W$,hi,uc,zt=S(()=>{"use strict";E();Me();$i=new Map,mi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));_n=(t,e)=>H({...t,plan:e.key}).numbers[0];Bo=t=>t.key in y.answers,W$=t=>Bo(t)||!!ve();hi=(t,e)=>eo.get(e)?.steps.find(n=>n.notation===t)?.id,uc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>hi(s.step,e))))});var dc,D$,zs,Po,ot,Te,cs,ze=S(()=>{"use strict";N();E();dc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])wn(dc,i,r)}D$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),zs=(t,e=_e)=>!D$[e]?.has(t),Po=(t,e=_e)=>(dc.get(t)||[]).filter(n=>zs(n.of[0]||n.from,e)),ot=(t,e,n)=>Po(t,n).filter(s=>s.name===e),Te=(t,e,n)=>ot(t,e,n).filter(s=>s.to===t).map(s=>s.from),cs=(t,e)=>t.from===e?t.to:t.from});var gi,ht,w,Gt,wt,mn,Lr,Fs,Je,mc,De,Xt,Bn,re,de,V,Ft,Mr,fc,x,$e,$c,no,hc,V$,Tr,Io,on,so,H$,me,te,Qe,J=S(()=>{"use strict";N();E();gi=[],ht=(t,e)=>Ke.get(t)?.[e]||gi,w=(t,e)=>ht(t,e)[0]||"",Gt=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),wt=(t,e)=>Gt(t,e)[0]||"",mn=t=>Ke.has(t),Lr=t=>ht(t,"type"),Fs=t=>fc.get(t)||gi,Je=(t,e)=>Lr(t).includes(e),mc=t=>Lr(t).map(e=>y.kinds[e]).find(Boolean),De=t=>mc(t)?.page||"",Xt=t=>mc(t)?.kind||"",Bn=t=>De(t)==="organisation",re=t=>De(t)==="undertaking",de=t=>!!De(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>V(y.lists[e],w(t,e)),Mr=t=>y.names[t]||b.thing.foreign[t]||t,fc=new Map;for(let[t,e]of Ke)for(let n of e.type||gi)wn(fc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),$e=t=>y.called[t]?.short||x(t),$c=t=>w(t,"identifier"),no=[...Fs("Chapter")].sort((t,e)=>G($c(t),$c(e))),hc=[...Ke.keys()].filter(re),V$=[...Ke.keys()].filter(Bn),Tr=t=>nn.find(e=>e.notation===t),Io=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),on=nn.map(t=>[t.notation,t.label]),so=Io("InterventionKind"),H$=new Map(V$.map(t=>[w(t,"notation"),t])),me=t=>H$.get(t)||"",te=t=>y.addresses[t]||"",Qe=t=>Gt(t,"passage")});function bc(t,e,n){let s=xe(t,n);return{name:x(e),short:$e(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Ro(w(t,"modality"))),day:w(t,"dueBy"),by:ct(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:ct(s.on)}}var vn,oo,ro,ao,bi,zr,io,jt,Ro,U$,xe,ps,fn,us,Es,gc,Fr,ds,kc,ki,lo,$s,Mt=S(()=>{"use strict";K();N();E();ze();J();vn=t=>y.works[t]?.steps||[],oo=t=>y.works[t]?.kinds||[],ro=t=>y.works[t]?.years||[],ao=t=>y.works[t]?.leads||[],bi=t=>y.works[t]?.acts||[],zr=(t,e)=>ot(t,"at",e).flatMap(n=>n.of),io=(t,e)=>ot(t,"deadline",e).map(n=>n.from),jt=t=>w(t,"isGeneric")==="true",Ro=t=>V("Modality",t),U$={},xe=(t,e=_e)=>j.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||U$,ps=(t,e)=>xe(t,e).report||"",fn=(t,e)=>xe(t,e).status||"",us=(t,e)=>xe(t,e).state||"",Es=(t,e)=>$s(t).rows.filter(({id:n})=>xe(n,e).outcome).map(n=>({...n,plan:t,...bc(n.id,n.work,e)})),gc=(t,e)=>y.promises[t.key].undated.filter(n=>zs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...bc(n,s,e)}});Fr=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ds=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),kc=t=>ue(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ki=(t,e)=>{let{reports:n}=$s(t);return n.find(s=>s.date===sn(t.key,e))||n[n.length-1]},lo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),$s=t=>y.promises[t.key]});function Er(t,e){if(w(t,"crossCutting")==="true")return[{step:As,of:t,basis:""}];let n=H(e).links;return ot(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:K$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Ar(t,e){if(re(t))return[t];let n=r=>re(r)&&Ge(r,e.plan);if(Bn(t))return M(Pn(t,e).map(r=>r.to));if(!wc(t))return M(Po(t,e.date).map(r=>cs(r,t))).filter(n);let s=[t,...ot(t,"broader",e.date).map(r=>r.from)];return M(s.flatMap(r=>ot(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Er(r,e).some(i=>i.step===t))}function vc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(qo),d=F=>(!s||Er(F,c).some(Ht=>w(Ht.step,"notation")===s))&&(!o||oo(F).includes(o))&&(!r||ro(F).slice(-1)[0]>=r)&&(!i||ro(F)[0]<=i),m=M(u.flatMap(F=>Ar(F,c))),$=F=>u.includes(F)&&!l,g=m.filter(F=>!$(F)&&!d(F)),f=m.filter(F=>$(F)||d(F)&&!p.has(F)).sort(_c),k=u.filter(F=>!Bn(F)),_=new Set(f),A=[...k.flatMap(F=>Ar(F,c)),e].filter(F=>_.has(F)).flatMap(F=>yc(F,c,l)),T=M([...u.filter(Bn),...A]).filter(F=>!p.has(F)).sort(Nr),D=new Set(T),q=f.flatMap(F=>Pn(F,c,l).filter(Ht=>D.has(Ht.from))),X=f.flatMap(F=>Er(F,c).map(Ht=>({work:F,...Ht}))),Pt=[...nn.map(F=>F.id),As],z=M([...u.filter(wc),...X.map(F=>F.step)]).filter(F=>!p.has(F)).sort((F,Ht)=>Pt.indexOf(F)-Pt.indexOf(Ht)),St=new Set(z),Yt=r||i?g.filter(F=>!ro(F).length).length:0;return{who:T,what:f,steps:z,roles:q,ties:X.filter(F=>St.has(F.step)),left:g.length,undated:Yt}}function Br(t,{who:e,what:n},s){return re(t)?yc(t,s).filter(o=>!e.includes(o)).length:Ar(t,s).filter(o=>!n.includes(o)).length}function Pr(t,e,n,s=!1){let o=xc(t,e,n,s),r=yi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Wo)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(Nr))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function co(t,e,n,s=!1){let o=xc(t,e,n,s),r=yi(t,e,o),i=yi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(g=>r.get(g)===$).sort(Nr)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(g=>o(g).filter(f=>p[$].includes(f)).sort(Nr).map(f=>(u.set(g,(u.get(g)||0)+(u.get(f)||0)),{from:f,to:g,roles:Pn(g,n).filter(k=>cs(k,g)===f)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function Sc(t,e,n){let s=[t,e];return M(Pn(t,n,!0).map(o=>o.to)).map(o=>Pn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function yi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=M(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Oc(t,e){let n=r=>Er(r,e).map(i=>i.step),[s,o]=t.map(r=>Ar(r,e).flatMap(n));return nn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Cc(t,{date:e}){let[n,s]=t.map(o=>[o,...ot(o,"member",e).map(r=>r.to)]);return M(n.filter(o=>s.includes(o)))}var As,wi,Pn,yc,wc,K$,qo,_c,Nr,xc,Wo,Do=S(()=>{"use strict";N();zt();E();ze();J();Mt();As="dwars",wi=60,Pn=(t,{date:e,plan:n},s=!1)=>ot(t,"who",e).filter(o=>(s||o.acts)&&Ge(o.to,n)),yc=(t,e,n=!1)=>M(Pn(t,e,n).map(s=>s.from)),wc=t=>De(t)==="step",K$=t=>wt(t,"broader")||t;qo=t=>de(t),_c=(t,e)=>G($e(t),$e(e))||G(x(t),x(e)),Nr=(t,e)=>Number(jt(t))-Number(jt(e))||_c(t,e);xc=(t,e,n,s)=>o=>M(Pn(o,n).map(r=>cs(r,o))).filter(r=>r===t||r===e||re(r)||s||!jt(r)),Wo=30});var G$,zc,Fc,Vo,po,J$,Ec,Ho,qr,Oi,_i,Q$,Ac,Nc,Li,Mi,Bc,Y$,Uo,vi,Z$,X$,tm,em,xi,jc,nm,Ci,ji,Si,sm,Lc,Mc,Tc,Ir,Rr,Pc,om,Ic=S(()=>{G$="ENTRIES",zc="KEYS",Fc="VALUES",Vo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=po(this._path);if(po(n)==="")return{done:!1,value:this.result()};let s=e.get(po(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=po(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>po(e)).filter(e=>e!=="").join("")}value(){return po(this._path).node.get("")}result(){switch(this._type){case Fc:return this.value();case zc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},po=t=>t[t.length-1],J$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Ec(t,e,n,s,i,1,o,""),s},Ec=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,g=$-i,f=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let A=m!==e[v],T=o[g+v]+ +A,D=o[g+v+1]+1,q=o[$+v]+1,X=o[$+v+1]=Math.min(T,D,q);X<f&&(f=X)}if(f>n)continue t}Ec(t.get(p),e,n,s,o,u,i,l+p)}},Ho=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=qr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Li(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Q$(this._tree,e)}entries(){return new Vo(this,G$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return J$(this._tree,e,n)}get(e){let n=Oi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Oi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Vo(this,zc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,_i(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=_i(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=_i(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Vo(this,Fc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},qr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),qr(t.get(s),e.slice(s.length),n);return n.push([t,e]),qr(void 0,"",n)},Oi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Oi(t.get(n),e.slice(n.length))},_i=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Q$=(t,e)=>{let[n,s]=qr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Ac(s);else if(n.size===1){let[o,r]=n.entries().next().value;Nc(s,o,r)}}},Ac=t=>{if(t.length===0)return;let[e,n]=Li(t);if(e.delete(n),e.size===0)Ac(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Nc(t.slice(0,-1),s,o)}},Nc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Li(t);s.set(o+e,n),s.delete(o)},Li=t=>t[t.length-1],Mi="or",Bc="and",Y$="and_not",Uo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Si:e.autoVacuum;this._options={...xi,...e,autoVacuum:n,searchOptions:{...jc,...e.searchOptions||{}},autoSuggestOptions:{...nm,...e.autoSuggestOptions||{}}},this._index=new Ho,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ji,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],g=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,g);for(let f of m){let k=r(f,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],g=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,g);for(let f of m){let k=s(f,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ho,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ji,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ci.batchSize,r=e.batchWait||Ci.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Si.minDirtCount,s=s||Si.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Mc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Mc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(xi.hasOwnProperty(e))return vi(xi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ir(o),c._fieldLength=Ir(r),c._storedFields=Ir(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Ir($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Rr(o),c._fieldLength=await Rr(r),c._storedFields=await Rr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let g=d[$];l===1&&(g=g.ds),m.set(parseInt($,10),await Rr(g))}++p%1e3===0&&await Pc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ho,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(g=>this.executeQuery(g,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(em(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,k)=>({...f,[k]:vi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...jc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,g;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,k=f<1?Math.min(l,Math.round(e.term.length*f)):f;k&&(g=this._index.fuzzyGet(e.term,k))}if($)for(let[f,k]of $){let _=f.length-e.term.length;if(!_)continue;g?.delete(f);let v=u*f.length/(f.length+.3*_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}if(g)for(let f of g.keys()){let[k,_]=g.get(f);if(!_)continue;let v=p*f.length/(f.length+_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Mi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Z$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let g=$.size,f=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),g-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),A=this._fieldLength.get(k)[m],T=tm(v,g,this._documentCount,A,f,c),D=s*o*d*_*T,q=p.get(k);if(q){q.score+=D,sm(q.terms,e);let X=vi(q.match,n);X?X.push(u):q.match[n]=[u]}else p.set(k,{score:D,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Tc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Tc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Uo.wildcard=Symbol("*");vi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Z$={[Mi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Lc(s.terms,r)}}return t},[Bc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Lc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Y$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},X$={k:1.2,b:.7,d:.5},tm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},em=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},xi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(om),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},jc={combineWith:Mi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:X$},nm={combineWith:Bc,prefix:(t,e,n)=>e===n.length-1},Ci={batchSize:1e3,batchWait:10},ji={minDirtFactor:.1,minDirtCount:20},Si={...Ci,...ji},sm=(t,e)=>{t.includes(e)||t.push(e)},Lc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Mc=({score:t},{score:e})=>e-t,Tc=()=>new Map,Ir=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Rr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Pc(0);return e},Pc=t=>new Promise(e=>setTimeout(e,t)),om=/[\n\r\p{Z}\p{P}]+/u});function Wr(t,e=[],n=uo(t),s=()=>!0){let o=Kt(t),r=M([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=am&&l.length>=c.length+im&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function In(t,e){let n=Ko(t).map(Kt);return Ns(e).every(s=>n.some(Wr(s)))}function Dr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Rc))qc(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var rm,am,im,Rc,lm,Ns,qc,Ko,uo,$o=S(()=>{"use strict";N();rm=4,am=6,im=3,Rc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,lm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ns=t=>lm(t).match(Rc)||[],qc=t=>t.includes("-")?M([t,t.replaceAll("-",""),...t.split("-")]):[t],Ko=t=>Ns(t).flatMap(qc),uo=t=>t.length>1&&t.length<=rm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function dm(){let t=new Map([...Ke.keys()].filter(de).map(n=>[n,{sort:[Xt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Ke){let o=xn.owners.flatMap(i=>Gt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...um(n)),r?.text.push(...xn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(xn.weights[n]??xn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Xt(n),titles:pm(n),...s},weight:Math.min(...Lr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[xn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:xn.question,...i,weight:e("question")}})]}function $m(){let t=new Map(dm().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Uo({fields:["titles","sort","text"],extractField:(c,p)=>p==="id"?c.id:c[p].join(" · "),tokenize:Ko,processTerm:c=>mo(c)?null:Kt(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let p of[c.titles,c.sort,c.text].flat().flatMap(Ko))mo(p)||n.add(Kt(p));let o=e.flatMap(c=>c.titles).flatMap(Ko),r=new Set(o.filter(uo).map(Kt)),l=[...e.filter(c=>xn.synonyms.some(p=>Je(c.id,p))).map(c=>c.titles),...xn.same].map(c=>M(c.map(Vr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function km(t){if(Fe.known.has(t))return Ti.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Fe.known.has(n));return[...Ti.get(t)||[],...e.flatMap(n=>Ti.get(n)||[n])]}function zi(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>Fe.shorts.has(o));if(n||uo(t))return Wr(n||t,[],!0);let s=[...Fe.known].some(o=>o.startsWith(e));return Wr(t,km(e),!1,o=>s||Fe.known.has(o))}function Vc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Fe.known.has(n)||e<Wc&&!Fe.shorts.has(n))continue;let o=s.length>=Wc&&Fe.known.has(s)?[s]:Vc(s);if(o.length)return[n,...o]}return[]}function ym(t){for(let e of t.length<mm||/\d/.test(t)?[]:t.length<fm?[1]:[1,2]){let s=Fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Hc(t){let e=Ns(t),n=e.filter(s=>!mo(s));return(n.length?n:e).flatMap(s=>{if(uo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Vc(Kt(s)),()=>ym(Kt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Fi(zi(l)).length))return i}return[s]})}function wm(t,e){let n=Fe.groups.flatMap(s=>s.filter(o=>o.length>hm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...M(n).map(s=>Ns(s).filter(o=>!mo(o)))]}function _m(t,e){let[n,...s]=t.titles.map(Vr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ei(t){Fe=Fe||$m();let e=Hc(t),n=e.join(" "),s=Ns(t).filter(c=>e.length===1||!mo(c)).join(" "),o=Kt(n)===Kt(s)?Vr(t):Vr(n),r=wm(e,o).map(c=>c.map(zi)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:gm,queries:Fi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of bm.entries())for(let{id:m,score:$}of Fe.mini.search({combineWith:"AND",queries:p},{fields:d})){let g=Fe.items.get(m),f=_m(g,o)??u+4;f<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:g,place:f,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Kt(n)===Kt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Gc(t,e){let n=r=>{let[i,l]=Dr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var xn,cm,mo,Vr,Dc,pm,um,mm,fm,Wc,hm,gm,bm,Ti,Fe,Fi,Uc,Kc,Ai=S(()=>{"use strict";Ic();$o();K();N();E();J();xn=b.search,cm=new Set(xn.small),mo=t=>!uo(t)&&cm.has(Kt(t)),Vr=t=>` ${Ns(t).map(Kt).join(" ")} `,Dc=new Map;for(let[t,e]of y.search.english)wn(Dc,t,e);pm=t=>M([x(t),$e(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...Dc.get(t)||[]]),um=t=>xn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));mm=6,fm=10,Wc=4,hm=4,gm="OR",bm=[["titles"],["titles","sort"],["titles","sort","text"]],Ti=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Fi=t=>[...Fe.known].filter(t);Uc=t=>{let{found:e,read:n}=Ei(t);return e.length===1&&!n?O(e[0].path):""},Kc=t=>M(Hc(t)).filter(e=>!mo(e)&&Fi(zi(e)).length)});function Hr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return h(Ye.export.footnote,{phrase:t,sources:qn(s),addresses:e.map(i=>`; ${te(i)}`).join(""),version:o+(r?h(Ye.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Tt(n,s)}`:""})}var Ye,Sn,Rn,fo,qn,ho,fe,Se,nt,rt,vm,Ni,Tt,pt=S(()=>{"use strict";N();E();J();Mt();Ye=b.shared,Sn=Ye.silence,Rn=(t=et())=>t?h(oe(t).shared.report,{date:ct(t.date)}):Ye.reports,fo=(t=et(),e=Ye.nothing)=>`${C(e,t?1:2,{report:W(Rn(t))})} ${Sn}`,qn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),ho=(t,e)=>[xe(t,e).word||"",xe(t,e).more||""],fe=(t,e)=>ho(t,e).filter(Boolean).join(", "),Se=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ye.bases[t]||W(e.label)]])),nt=t=>t===null?Ye.all_steps:Tr(t)?.label||t,rt=t=>V("InterventionKind",t),vm=(t,e)=>e?is(sn(e.key,t.date),e):t.date===_e?Ye.choices.latest:h(Ye.choices.others_latest,{date:is(t.date)}),Ni=({stated:t,strict:e,plan:n},s=et(n))=>[t&&oe(s).shared.choices.links_stated,e&&Ye.choices.strict_phrase].filter(Boolean).join(" · ")||Ye.choices.all_phrase,Tt=(t,e=et(t.plan))=>[vm(t,e),Ni(t,e),t.expect?Ye.choices.with_phrase:Ye.choices.without_phrase].join(" · ")});function xm({text:t,done:e}){let n=Bt(),s=Bt();return Ue(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ms.by_hand} ref=${n} onClose=${e}>
      <p>${ms.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ms.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Go(t,e=ms.copied){try{await navigator.clipboard.writeText(t),kt(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${xm} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){jl(t,e,n),kt(h(ms.downloaded,{name:t}))}function go(){return!y.files.length&&!ve()?null:a`
    <section class="bestanden" aria-label=${Yc}>
      <h2>${Yc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Jc.label}</a> <span class="zacht">${Jc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Sm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ve()&&a`<li><a href="#/controleer">${Qc.label}</a> <span class="zacht">${Qc.description}</span></li>`}
      </ul>
    </section>
  `}var Jc,Qc,Yc,ms,fs,ee,he,Wn,Dn,On,Sm,ne=S(()=>{"use strict";we();R();N();E();Me();pt();({summary:Jc,save:Qc,title:Yc}=b.frame.foot.files),ms=b.shared.export;fs=({text:t,label:e=ms.copy})=>a`<button type="button" class="klein" onClick=${()=>Go(t())}>${e}</button>`,ee=({name:t,rows:e,label:n=ms.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>rn(t,Cr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,he=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>ct(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Tt(t,s):n]},Wn=ms.heads,Dn=(t,e,n)=>[[...t.map(s=>s.label),...Wn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],On=t=>B?[{key:"bronplan",label:b.shared.plan,text:e=>et(t(e))?.title||""}]:[],Sm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Zc({name:t}){let e=Bi(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Jo} label=${e?.label} tabs=${n} />`}var Om,Bi,Jo,Ur=S(()=>{"use strict";R();K();E();Om=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Bi=t=>Om.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Jo=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ae(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Cm[t](r),id:t==="partner"?me(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function Kr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Xc?null:n,plan:s}}function Ee(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function bo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(No);if(!l.every(Bo))return()=>null;let c=u=>[Cn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,d)=>{let m=Cn(u,d,n.key),[$,g,f,k]=p.map(v=>jm(v.get(m)));return k===$?null:{by:g===$!=(f===$)?g===$?"reading":"basis":"both",usual:p[0].get(m)}}}var Xc,Cm,an,Cn,hs,Bs,Gr,Jr,jm,hn=S(()=>{"use strict";K();N();zt();E();J();pt();Xc="alle",Cm={kind:t=>W(rt(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x(me(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];Cn=(t,e,n)=>[t,e??Xc,...B?[n]:[]].join("~"),hs=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Cn(t,e,n)});Bs=t=>`cel-${t.replaceAll("~","-")}`,Gr=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Jr=t=>[Ee(t).word,...Ee(t).lines].join(", "),jm=t=>t&&JSON.stringify([t.phrase,Ee(t).look,t.most_basis])});function ep({passage:t}){let[e,n]=I("");async function s(){try{n((await Y().ask("words",{passage:t})).woorden)}catch(o){n(o.message||tp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${tp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Qr(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Rt({id:t,date:e}){let[n,s]=ho(t,e);return a`<span class=${`chip s-${us(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ae({basis:t}){let[e,n]=Se[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Lm[e]}
    </svg>
  `:null}function ie({of:t}){let e=M(t.flatMap(Qe));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${Zr} passage=${n} /></li>`)}</ul>
  `:null}function Vn({of:t,look:e}){let[n,...s]=Qe(t);return n?a`
    <p class=${e}>
      ${te(n)}${s.length>0&&h(b.shared.more_places,{count:s.length})}
      ${Le()&&a`<${ep} passage=${n} />`}
    </p>
  `:null}var tp,L,Et,gn,Lm,Yr,Zr,Xr,gs,mt=S(()=>{"use strict";R();K();N();E();Me();J();pt();Mt();tp=b.shared.passage;L=({id:t,text:e})=>de(t)?a`<a href=${We(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${L} id=${s} text=${e(s)} />`]),gn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${L} id=${s} />${e?.(s)}</li>`)}</ul>`;Lm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Yr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,Zr=({passage:t})=>[te(t),Le()&&a`<${ep} passage=${t} />`];Xr=({id:t})=>[wt(t,"broader")&&[a`<${L} id=${wt(t,"broader")} />`," › "],a`<${L} id=${t} />`],gs=({id:t})=>jt(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Pi({list:t,plan:e}){if(!t.length)return a`<p>${en(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Fm} ...${o} />`]);return a`
    <p class="zacht">${ta.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${L} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ii({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function qi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Yr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Un(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${B&&` · ${en(t.plan).title}`}
      ${de(t.subject)&&[" · ",a`<${L} id=${t.subject} />`]}
      <${Ri} gap=${t} />
    </p>
  `}function na({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ps(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${h(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ii} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Zr} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ta.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(b.gaps.under,{title:Un(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ta.who}</strong></p><${Pi} list=${t.candidates} plan=${t.plan} />`}
    <${fs} text=${()=>Hr(t.sentence,Ps(t),e,et(t.plan))} />
  `} /></div>`}var ta,Hn,Ps,Un,np,Mm,Tm,zm,ea,sp,Fm,Ri,op,ko=S(()=>{"use strict";$o();R();K();N();E();J();pt();ne();mt();ta=b.shared.gaps,Hn=t=>[t,...t.also],Ps=t=>te(t.evidence)?[t.evidence]:[],Un=t=>y.queries[t]?.title||t,np=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Mm=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),Tm=(t,e)=>np(e.gewicht,[t.severity])&&(!e.tekst||In(Mm(t),e.tekst))&&Hn(t).some(n=>np(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),zm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ea=t=>t.flatMap(e=>Hn(e).map(n=>zm(e,n))),sp=(t,e)=>(e.vraag?ea(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Tm(n,e)),Fm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${$e} />`,n&&ta.more_work,")"]:t;Ri=({gap:t})=>a`<span class="alleen-papier">${Ps(t).map(e=>a` · <${Zr} passage=${e} />`)}</span>`;op=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${qi} gap=${t} />
    <${na} gap=${t} scenario=${e} />
  </article>
`});function yo(t,e,n=null,s=Bm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||sa(l.key),turn:Di(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(Em.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:sa(t),folds:!0,more:!0,turn:Di(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Is({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,rp).join(" · ")}${s.length>rp&&" …"}</span>`}
    </div>
  `}function oa({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||sa(t),turn:s||Di(t)};return a`
    <section class="blok">
      ${t?a`<${Is} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Rs(r)}>${o}</div>
    </section>
  `}var Em,ap,Am,Nm,rp,Bm,Wi,sa,Di,Rs,bs,qs=S(()=>{"use strict";R();K();Ot();N();E();Em=b.shared,ap="uit",[Am,Nm,rp]=[20,6,4],Bm=()=>Q()?Nm:Am,Wi=()=>(j.route.query.vouw||"").split(",").filter(Boolean),sa=t=>Wi().includes(ap)||Wi().includes(t),Di=(t,e=[t])=>()=>{let n=e.filter(o=>sa(o)!==(o===t)),s=Wi().filter(o=>o!==ap&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Rs=t=>t.open?null:"dicht";bs=({id:t,items:e,first:n,as:s="ul"})=>yo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Is} part=${o} />`}
      <${s} class=${Rs(o)}>${o.rows}<//>
    `)});function Pm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ut({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?Vi(l,t):u,$=f=>{let k=m===f.key?`-${f.key}`:f.key;l?P({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;kt(h(_.sorted,{column:f.label.toLowerCase(),direction:v}))},g=yo(s,Or(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(f=>a`<${Pm} id=${s} column=${f} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${g.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${Rs(f)}>
              ${f.folds&&a`<${Rm} part=${f} columns=${i} ...${e} />`}
              ${f.rows.map(k=>a`<${Im} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function ln({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Vi,Im,Rm,ge,jn,Kn,Ne=S(()=>{"use strict";we();R();K();N();E();J();pt();qs();mt();Vi=(t,e="")=>j.route.query[t]||e;Im=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Rm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Is} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;ge=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${L} id=${n(o)} text=${s(n(o))} />`}),jn=(t,e,n,s)=>({key:t,label:e,text:o=>fe(n(o),s),cell:o=>a`<${Rt} id=${n(o)} date=${s} />`}),Kn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ie} of=${e(n)} />`})});function qm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of ot(t,"who",e))wn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${L} id=${s} />${` (${M(o).join(", ")})`}<${gs} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Wm(t){let e=w(t,"dueBy");return e&&` (${h(Be.bound,{date:ct(e)})}; ${Ro(w(t,"modality"))})`}function Ws({of:t}){let e=o=>[wt(o,"barrier")&&h(Be.at_step,{step:x(wt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Ft(o,r))].filter(Boolean),n=o=>w(o,"status")?h(Be.other_status,{reading:e(o).join(", ")}):h(Be.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Be.other_unsaid}),s=Gt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Qo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=ht(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Xr} id=${wt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ae} basis=${e} />${` ${Se[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Be.here}</strong>${w(t,"rationale")}</p>
      <${Ws} of=${t} />
    </div>
  `}function lp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ps(t,s),r=w(t,"promise"),i=io(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${Qo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Be.across}</strong>${w(t,"rationale")}</p>`,p=[[Be.facts.deadline,i.length>0&&a`<${Dm} ids=${i} date=${s} />`],[Be.facts.who,a`<${qm} id=${t} date=${s} />`],[Be.facts.figures,ra(t).length>0&&a`<${Hi} id=${t} date=${s} />`],[Be.facts.how,c],[Be.facts.where,a`<${ie} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${Xt(t)} · <${Rt} id=${t} date=${s} /></p>
      <${ip} lead=${r&&Be.promise} text=${r||w(t,"summary")} />
      <${ip} lead=${Be.progress} text=${w(o,"summary")} />
      ${o&&a`<${Ws} of=${o} />`}
      <${ln} pairs=${p} />
    </article>
  `}var Be,Dm,ra,Hi,ip,le,Ln=S(()=>{"use strict";R();N();zt();E();ze();J();pt();Mt();mt();Ne();Be=b.shared.work;Dm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=xe(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Wm(n)}
          ${w(n,"revises")==="true"&&`, ${Be.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ra=(t,e)=>Te(t,"figure",e),Hi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ra(t,e).map(n=>a`
        <li>
          <${L} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ie} of=${[n]} />
        </li>
      `)}
  </ul>
`;ip=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;le=t=>[...t].sort((e,n)=>G(x(e),x(n)))});function Gn({bar:t,most:e=Vm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function la(t,e,n){let{word:s,lines:o}=Ee(t),r=t&&[t.strict,Se[t.most_basis]?.[1],t.requested&&Mn.requested_mark];return[s,...o,...r||[],e&&ia(e,n)].filter(Boolean).join(" · ")}function Jm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Mn.undecided}</p>`;let l=hs({column:e,barrier:null},n,j.route.query);return a`
    <p>${fo(et(n))}</p>
    ${s.length>0&&a`<h3>${Mn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${h(Mn.elsewhere,{count:o,kind:rt(e)})}${" "}
          <a href=${l}>${Mn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Mn.who}</h3><${Pi} list=${r} plan=${n} />`}
  `}function Qm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Bt(),c=Bt();Ue(()=>{let g=document.getElementById(Bs(i));return l.current.showModal(),c.current.focus(),()=>(g?.isConnected?g:document.getElementById(Bs(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Ee(e),m=h(Mn.panel_note,{scenario:Tt(o,r)}),$=g=>zr(g).filter(f=>e.links.includes(f));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>j.led?history.back():P({cel:null})}
      onClick=${g=>g.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Mn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${ia(n,r)}. ${h(Mn.changed.usual,{phrase:Jr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${B&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Mn.requested} <${Et} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(g=>a`<${lp} key=${g} id=${g} scenario=${o} contributions=${$(g)} />`):a`<${Jm} cell=${e} />`}
    </dialog>
  `}function wo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Kr(t),i=et(r);if(!i)return null;let l=Ae(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=bo(e,n,i)(s,o);return a`<${Qm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ve,Mn,Vm,Hm,Yo,Ui,Um,Km,Gm,aa,ia,Ds=S(()=>{"use strict";R();K();N();E();hn();J();pt();Mt();ko();mt();Ln();Ve=b.overview.legend,Mn=b.overview,Vm=20;Hm=y.codes.CellState,Yo=({expected:t=Ve.expected,quiet:e=Ve.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ve.states.map(o=>a`
        <li>
          <span class="staal"><${Gn} bar=${[[o,1,0]]} /></span>${W(Hm[o].label)}
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
`,Ui=()=>a`
  <ul class="stalen">
    ${Object.entries(Se).map(([t,[,e]])=>a`<li><span class="staal"><${ae} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Um,...Km]=Ve.sample.words,Gm=Ve.sample.bar.map(([t,e])=>[t,Number(e),0]),aa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ve.title}>
    <h2>${Ve.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Gn} bar=${Gm} /><strong>${Um}</strong>
      ${Km.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ve.explain}</p>
    <${Yo} undecided=${t} />
    <h3>${Ve.how}</h3>
    <${Ui} />
    <p><span class="anders">${Ve.other}</span>${Ve.other_says}</p>
  </aside>
`,ia=({by:t},e)=>oe(e).overview.changed[t]});function up({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${ln} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function dp({id:t=""}){let e=ke.reading;return a`
    <${cn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${up} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${qn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Zm(){let{howto:t}=b.overview,e={report:B?t.reports:Rn(),marks:Object.values(Se).map(([n])=>n).join(" "),source:Ts()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}function tf({name:t,one:e,plan:n,open:s}){let o=Bt();return Zt(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Qr(t,B?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Xm} one=${e} />`}
    </li>
  `}function rf(){let t=ke.unjudged,e=le(be.unjudged).map(n=>a`<li><${L} id=${n} /><span class="zacht"> – ${Xt(n).toLowerCase()}</span></li>`);return a`
    <${cn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function af(){let t=o=>a`<${sf} id=${o} />`,e=pp(be.weak).map(t),n=h(ke.weak.intro,be.links),s=pp(be.statuses).map(o=>a`<${of} id=${o} />`);return a`
    <${cn} of=${ke.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${cn} of=${ke.other} id="anders" count=${be.other.length}><ul>${be.other.map(t)}</ul><//>
    ${s.length>0&&a`<${cn} of=${ke.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function cf(){if(!be.judged.length)return null;let t=e=>h(ke.judged.line,{step:x(wt(e,"barrier")),kinds:ht(e,"interventionKind").map(rt).join(", "),state:Ft(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:ct(w(e,"asOf"))});return a`
    <${cn} of=${ke.judged} id="oordelen" count=${be.judged.length}>
      <ul>${be.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function pf(){let t=ke.expected.columns,e=[ge("stap",t.step,n=>wt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${cn} of=${ke.expected} id="verwacht" count=${be.expected.length}>
      <${ut} id="verwachtingen" caption=${ke.expected.caption} rows=${be.expected} columns=${e} />
    <//>
  `}var Zo,ke,Ym,cn,Xm,ef,nf,$p,be,cp,pp,sf,of,lf,mp,fp=S(()=>{"use strict";R();K();Ot();N();zt();E();J();pt();Ds();qs();mt();Ne();Ln();Zo=b.method,ke=b.unknown,Ym=3,cn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${oa} id=${e!==void 0&&e<=Ym?"":s} close=${o}
    title=${e===void 0?t.title:h(ke.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Xm=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${mn(e)?a`<${L} id=${e} />`:e}</li>`)}
  </ul>
`;ef=()=>P({getal:null},!0),nf=({scenario:t})=>a`
  <${cn} of=${Zo.numbers} id="getallen" close=${j.route.query.getal?ef:null}>
    ${ue(t).map(e=>a`
        ${B&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(_n(t,e).named).map(([n,s])=>a`
              <${tf} key=${n} name=${n} one=${s} plan=${e} open=${j.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,$p=({route:t})=>a`
  <${tt} text=${Zo.title}><p class="uitleg">${Zo.intro}</p><//>
  <${Zm} />
  <div class="blok"><${aa} /></div>
  <${cn} of=${Zo.states} id="standen"><${up} list="CellState" /><//>
  <${nf} scenario=${U(t.query)} />
  <${dp} />
  <p><a href=${O("weet-niet")}>${Zo.unknown}</a></p>
`,be=y.unknown,cp=t=>le(t).map(e=>a`<li><${L} id=${e} /></li>`),pp=t=>[...t].sort((e,n)=>G(x(wt(e,"initiative")),x(wt(n,"initiative")))),sf=({id:t})=>a`
  <li>
    <${L} id=${wt(t,"initiative")} />${" → "}<${Xr} id=${wt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Ws} of=${t} />
  </li>
`,of=({id:t})=>a`
  <li><${L} id=${wt(t,"initiative")} />${`: ${Ft(t,"status")}`}<${Ws} of=${t} /></li>
`;lf=()=>a`
  <${cn} of=${ke.clashes} id="tegenspraak" count=${be.clashes.length}>
    ${le(be.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ie} of=${[t]} />
        </div>
      `)}
  <//>
`;mp=()=>a`
  <${tt} text=${ke.title}><p class="uitleg">${ke.intro} ${Sn}</p><//>
  <${rf} />
  <${af} />
  <${lf} />
  <${cf} />
  <${cn} of=${ke.nameless} id="naamloos" count=${be.nameless.length}><ul>${cp(be.nameless)}</ul><//>
  <${cn} of=${ke.generic} id="verzamelnamen" count=${be.generic.length}><ul>${cp(be.generic)}</ul><//>
  <${pf} />
  <${dp} id="lezen" />
`});function qt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||j.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${pn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function gp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function un({children:t}){if(!Q())return a`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=M(Object.keys(j.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!uf.test(s)).length,n=e?h(pn.filters_set,{count:e}):pn.filters;return a`<${gp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Vs({children:t}){let e=!Q()&&df.some(n=>j.route.query[n]);return a`
    <${gp} look="keuzes" id="wijzig" phrase=${pn.change} opens=${e}>${t}<${ca} /><//>
  `}function Xo(){let t=U(j.route.query),e=et(t.plan)?.dates||Nn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=fi(j.route.query,"stand",n);return a`<${Jn} legend=${pn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ki(){let{query:t}=j.route,e=U(t),{counted:n}=oe(et(e.plan)).shared.choices,s=Object.entries($f).filter(([,o])=>hp(o,U({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${hp(r,e)}
              onChange=${()=>P(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function ca(){let{query:t}=j.route,e=pn.choices,n=Object.entries({"":e.with,uit:e.without}),s=U(t).expect?"":"uit",o=fi(t,"verwachtingen",n);return a`
    <${Hs} />
    <${Ki} />
    <${Xo} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var pn,Jn,_o,ks,uf,df,Hs,$f,hp,vo,pa,Qn,Ze=S(()=>{"use strict";R();K();Ot();N();zt();E();pt();pn=b.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;_o=({label:t=pn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${j.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,ks=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;uf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;df=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Hs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return B&&a`<div class="velden"><${qt} label=${pn.plan} name="plan" options=${t} /></div>`};$f={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},hp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;vo=()=>U(j.route.query).strict&&a`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${pn.choices.strict_off}</button>
    </p>
  `,pa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Tt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${ca} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function mf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function ff(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Qi(s,o,.8);return n}function gf(t,e){return[...t.querySelectorAll(hf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ua(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return bf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Gi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:bp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function bf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Us(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:kf(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Us(p.trim(),d,u.fontWeight),[m]})}function Us(t,e,n){return Ji.font=`${n} ${e}px ${da}`,Ji.measureText(t).width}function yf(t,e,n){let{width:s,height:o}=e,r=ua(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Qi(s/2,o/2,s/2-1):tr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Gi(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:mf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:ff(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:tr(0,o/2-1,s,2),fill:u[0]});for(let[,$,g,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(g)?i.push({at:r,d:tr(0,o+Number(g),s,-Number(g)),fill:$}):i.push({at:r,d:tr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:$,wide:+f});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,g]of Object.entries(m)){let f=d($);f.wide&&Gi(f.stroke)&&i.push({at:r,d:g,fill:"none",...f})}return i}function wf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Us("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Ji.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Us(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=ua(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function kp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return gf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?wf(u,l,c):u instanceof Element?kp(u,l,c):[]);return o.style.transform="",[...yf(s,i,l),...p]}function Yi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=kp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Us(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ua,Gi,tr,Qi,bp,hf,kf,Ji,da,yp=S(()=>{"use strict";ua=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Gi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),tr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Qi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;bp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Qi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>tr(t("x"),t("y"),t("width"),t("height"))},hf=[...Object.keys(bp),"text"].join();kf=(t,e,n)=>ua(new DOMMatrix(t).translate(e,n)),Ji=document.createElement("canvas").getContext("2d"),da=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Zi(t,e,n,s,o,r){let i=lc(t,p=>Us(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Yn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Sp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[qn(et(e?.plan)),e&&Tt(e)].filter(Boolean).join(". "),l=h($a.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=Yi(c);c.classList.remove("heel");let u=Math.max(p.width,vf),d=Zi(t,22,650,_f,u,Yn),m=Zi(`${i}. ${Sn}`,13,400,wp,u,d.below+2),$=m.below+16,[g,f,k]=[Yn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(Yi).flatMap(T=>{g>Yn&&g+T.width>Yn+u&&([g,f,k]=[Yn,f+k+6,0]);let D=vp(T.shapes,g,f);return g+=T.width+20,k=Math.max(k,T.height),D}),v=Zi(l,13,400,wp,u,f+k+16),A=[...d.shapes,...m.shapes,...vp(p.shapes,Yn,$),..._,...v.shapes];return{title:`${t} ${i}. ${Sn}`,width:u+2*Yn,height:v.below+Yn,shapes:A}}function Sf(t){let{title:e,width:n,height:s,shapes:o}=Sp(t),r=document.createElementNS(xp,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(xp,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":da,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:g,size:f,weight:k,slant:_,opacity:v}of o){let[A,T,D,q,X,Pt]=c,z=A===1&&!T&&!D&&q===1?`translate(${X} ${Pt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:z,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":g},opacity:v===1?void 0:v}):l(r,"text",{transform:z,...{"font-size":f,"font-weight":k,"font-style":_},fill:d},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function Of(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Sp(t),o=document.createElement("canvas"),r=Math.min(xf,_p/e,_p/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:g,size:f,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${f}px ${da}`,p!==void 0&&i.fillText(p,0,0);let A=new Path2D(u);d!=="none"&&i.fill(A),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((g||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(A)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):kt(h($a.too_large,{name:l})),"image/png")}var $a,_f,wp,Yn,vf,xf,_p,vp,xp,Pe,ys=S(()=>{"use strict";we();R();N();E();pt();ne();yp();$a=b.shared.export,[_f,wp]=["#16212B","#46525D"],[Yn,vf,xf,_p]=[28,720,2,12e3],vp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));xp="http://www.w3.org/2000/svg";Pe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Sf(t)}>${$a.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Of(t)}>${$a.png}</button>
  </span>
`});function Op({rows:t,unit:e,end:n}){let s=n?Wt.right:Wt.left-Wt.box,o=n?Wt.right+Wt.box+12:Wt.left-Wt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Wt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Wt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${ws(r)}
        </text>
      </g>
    `})}function Cf({band:t,unit:e}){let n=t.count*e,s=Wt.top+t.y1*e+n/2,o=Wt.top+t.y2*e+n/2,r=(Wt.left+Wt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Wt.left} ${s} C${r} ${s} ${r} ${o} ${Wt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Cp(t)}</title></path>
  `}function jf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
    <p class="zacht">${Ks.listed}</p>
  </div>`}function jp({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${jf} flow=${t} />`;let o=Wt.height/t.height,r=t.bands.map(Cp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Ks.title}>
      <svg viewBox=${`0 0 ${Wt.width} ${Wt.height+Wt.top+14}`} role="img"
        aria-label=${h(Ks.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Wt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Wt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Cf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Op} rows=${t.left} unit=${o} />
        <${Op} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Ks.caption}</figcaption>
      <p class="acties"><${Pe} name="overgang" title=${`${Ks.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Ks,Wt,ws,Cp,Lp=S(()=>{"use strict";R();Ot();N();E();J();ys();Ks=b.compare.flow,Wt={width:960,height:430,top:40,left:230,right:640,box:16},ws=t=>t?W(V("CellState",t)):Ks.fresh,Cp=({count:t,from:e,to:n})=>C(Ks.band,t,{from:ws(e),to:ws(n)})});function Mf(t){let e=Tn[Tn.length-1],n=y.plans.map(c=>Tn.findLast(p=>p.plan===c)||e),[s,o]=B?n:[Tn[0],e],r=Tn.slice(0,-1).find(c=>c.key===t.van)||s,i=Tn.slice(Tn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Tf({change:t,other:e}){let n=Cn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===_e?null:e.date},!1),o=h(Z.see_cell,{kind:rt(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Z.see}<span class="sr">${o}</span></a></li>`}function zf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${h(Z.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${yo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Is} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Rs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${We(s)}>${Z.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Ff({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...on,["",b.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Z.whose).map(([d,m])=>[d,h(m,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(m=>x(me(m)||m)).join(", "),c=d=>M([d.barrier,d.other_barrier].map(nt)).join(" / "),p=[{key:"stap",label:Z.columns.step,text:c},{key:"soort",label:Z.columns.kind,text:d=>W(rt(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Z.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Z.joined[s],sort:!1,text:d=>l(d.joined)}],u=()=>Dn(p,t.changes,()=>he(null,"",o));return a`
    ${yo("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${Is} part=${d} level=${3} count=${C(Z.differ,d.rows.length)}
            names=${d.rows.map(m=>W(rt(m.kind)))} />`}
        <ul class=${Rs(d)}>
          ${d.rows.map(m=>a`<${Tf} change=${m} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <${ut} id="vakken" caption=${Z.table} rows=${t.changes} columns=${p} />
      <div class="acties"><${ee} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function Ef({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>ws(c)},...e.right.map(({state:c})=>({key:c,label:ws(c),sort:!1,text:p=>String(e.bands.find(u=>u.from===p.state&&u.to===c)?.count||Z.nothing)}))],l=h(Z.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${h(Z.counts,{both:r,fresh:t.fresh.length})}</p>
      <${jp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Z.flow.table}</summary>
        <${ut} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Af(t,e){if(!e)return t;let n=o=>vn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Nf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":fe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Rt} id=${m} date=${e.date} />`,p=[ge("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:Xt},{key:"plan",label:e.label,text:l,cell:c},jn("nu",n.label,m=>m,n.date)],u=()=>Dn(p,r,()=>he(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${h(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${Z.show_all}</button>
        <${ee} name="vergelijk.csv" rows=${u} />
      </div>
      <${ut} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Tp({route:t}){if(Tn.length<2)return a`<${tt} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=Mf(t.query),o=U(t.query),r=Ni(o),i=Lf(e,n,o),l=nn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Af(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=h(Z.intro[d],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Z.heading[d]} title=${Z.title}><p class="uitleg">${m} ${Sn}</p><//>
    <${un}>
      <${Ki} />
      <div class="velden">
        ${Tn.length>2&&a`
            <${qt} label=${Z.first} name="van" chosen=${e.key} options=${Mp(Tn.slice(0,-1))} />
            <${qt} label=${Z.second} name="met" chosen=${n.key} options=${Mp(s)} />
          `}
        <${qt} label=${Z.columns.step} name="stap" options=${on} />
      </div>
    <//>
    ${p&&u&&a`<${Ef} ...${{actions:p,flow:u,one:e,other:n,counted:r}} />`}
    ${p&&a`<${zf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${h(Z.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Ff} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${Nf} ...${{actions:p,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${se} text=${C(Z.shown,c.changes.length)} />
  `}var Z,Tn,Mp,Lf,zp=S(()=>{"use strict";R();K();Ot();N();zt();E();hn();J();pt();Mt();Ze();ne();qs();mt();Lp();Ne();Z=b.compare,Tn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:B?h(Z.side,{plan:t.title,label:n}):W(n)}))),Mp=t=>t.map(e=>[e.key,e.label]),Lf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Pf({row:t,cell:e,change:n,step:s,plan:o}){let r=la(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Cn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Bs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${h(b.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Fp} cell=${e} />
      </button>
    </td>
  `}function qf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(ce.caption,{scenario:Tt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ce.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${If} step=${l} place=${c+1} column=${e.columns[c]}
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
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Pf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Rf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Uf({plan:t,scenario:e,reach:n}){let s=Ae("partner",e,t),o=bo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${ce.nothing_yet}</p>`:n.partners?a`
    ${B&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${_n(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${ce.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${qf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Pe} name=${`dekking-${t.key}`} title=${ce.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Df} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Hf} reach=${n} />
      </div>
      <${Vf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ce.nothing}</p>`}function Np({route:t}){let e=U(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${ce.heading} title=${ce.title} />
      <p class="zacht">${Tt(e)}</p>
      <${Vs} />
    </div>
    ${ue(e).map(o=>a`
        <${Uf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${wo} address=${s} by="partner" scenario=${e} />`}
    <${se} text=${s?"":h(ce.shown,{scenario:Tt(e)})} />
  `}var ce,Bf,Fp,Xi,If,Ep,Ap,Rf,Wf,Df,Vf,Hf,Bp=S(()=>{"use strict";R();K();Ot();N();zt();E();hn();pt();Mt();Ds();Ze();ys();mt();ce=b.coverage,Bf=5,Fp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ae} basis=${t.most_basis} />
    <${Gn} bar=${t.bar} most=${Bf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Xi=t=>!t.acting&&!t.undecided,If=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Xi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a>
    <span class=${Xi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,Ep=({column:t})=>{let{title:e,text:n}=t.undecided?ce.undecided:ce.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Ap=t=>t.undecided?"onbeslist":"arcering",Rf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${Ap(e)}><${Ep} column=${e} /></td>
`;Wf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${jt(t.id)?"verzamel":""}><${L} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...j.route.query,cel:Cn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ee(e).word}${n&&`, ${ia(n,o)}`}</span>
      <${Fp} cell=${e} />
    </a>
  </li>
`,Df=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Wf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${B?"h3":"h2"} class="stapkop">
            <span class=${Xi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(ce.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${Ap(o)}><${Ep} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Vf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${B?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${ce.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${ce.about}</p>
    <${Yo} expected=${ce.expected} quiet=${ce.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Ui} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Hf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${ce.alike.title}</h2><p>${ce.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Rp(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Ae("kind",t,e),o=Ae("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>Pp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Pp,Ip,tl,ma=S(()=>{"use strict";N();zt();E();ze();hn();J();Mt();Pp=(t,e)=>Number(jt(t))-Number(jt(e))||G(x(t),x(e)),Ip=({date:t,plan:e})=>Fs("InformationFlow").filter(n=>zs(n,t)&&Ge(n,e)).map(n=>{let s=Gt(n,"between"),o=r=>[...Gt(n,r),...s].sort(Pp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(w(n.id,"content"),w(s.id,"content"))),tl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Qf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[u,d]=p.sort((D,q)=>D.left-q.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[g,f]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+g)/2,_=`M${m} ${$}C${k} ${$} ${k} ${f} ${g} ${f}`,v=Jf.map(D=>{let[q,X,Pt,z]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(X+Pt)*k+z*g,y:(q+X)*$+(Pt+z)*f}}),T=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>Gf))||v[0];return c!==void 0&&r.push(T),T})}function Yf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function xo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Bt(),[c,p]=I([]);Ue(()=>{let f=()=>p(Qf(l.current,n));f();let k=new ResizeObserver(f);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:k})=>f===s||k===s?[f,k]:[])),$=({from:f,to:k})=>f===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let k=f.target.dataset.vak;if(!k||f.ctrlKey||f.metaKey||f.altKey)return;if(!Kf.includes(f.key))return i(f.key,k);let _=Yf(f.key,k,e,n);f.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var Kf,Gf,Jf,fa=S(()=>{"use strict";R();Kf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Gf=28,Jf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function So({label:t,id:e,thing:n,pick:s,among:o=mn}){let[r,i]=I(!1),l=()=>le([...Ke.keys()].filter(f=>de(f)&&o(f))),c=je(()=>r?l():[],[r]),[p,u]=I(null),d=f=>{let k=Kt(f.trim()),_=T=>[x(T),$e(T),...ht(T,"altLabel")].map(Kt),v=T=>Bn(T)?_(T):_(T).slice(0,2),A=c.find(T=>x(T)===f)||c.find(T=>v(T).includes(k));return A?[A]:c.filter(T=>k&&_(T).some(D=>D.includes(k)))};Zt(()=>u(null),[n]);let{route:m}=j,$=f=>{if(j.route!==m)return;let[k,..._]=d(f.target.value);u(k&&!_.length?null:f.target.value),k&&!_.length&&s(k)},g=p?d(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${p??(mn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${x(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${g?h(qp.meant,{names:g}):qp.unknown_thing}</small>`}
    </label>
  `}var qp,ha=S(()=>{"use strict";R();K();N();E();J();Ln();qp=b.explore});function Zf(t){let e=Vp(co(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${_t.none}</strong>${e.length>0&&` ${h(_t.only,{names:Dp(e)})}`}
    </p>
  `}function Xf({from:t,to:e,scenario:n}){let s=Oc([t,e],n).map(r=>r.label),o=Cc([t,e],n);return a`
    ${s.length>0&&a`<p>${h(_t.shared,{steps:pe(s)})}</p>`}
    ${o.length>0&&a`<p>${_t.bodies} <${Et} ids=${o} />.</p>`}
  `}function th({from:t,to:e,scenario:n,collective:s}){let o=je(()=>Pr(t,e,n,s),[t,e,s,n]),r=o.length>Wo?h(_t.longer.first,{count:Wo}):C(_t.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Wo).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function nh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Vp(t,e),i=je(()=>{let $=f=>[re(f)?"wat":"wie",r.includes(f)&&"verzamel",(f===n||f===s)&&"begin"].filter(Boolean).join(" "),g=f=>r.includes(f.from)||r.includes(f.to)?"l-punt":"l-heel";return{columns:t.layers.map(f=>f.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((f,k)=>({from:f.from,to:f.to,number:k+1,look:g(f)}))}},[t]),l=t.layers.map($=>re($[0])),c=r.length?co(n,s,o):t,p=c?.length===t.length?c.count:0,u=C(_t.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${C(_t.counted,p,{works:u})}</strong> `}${_t.says}</p>
    ${r.length>0&&a`<p>${C(_t.through,t.count-p,{names:Dp(r),works:u})} ${_t.dotted}</p>`}
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${xo} heads=${l.map($=>$?_t.columns.what:_t.columns.who)} ...${i} chosen=""
              label=${h(_t.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Pe} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${_t.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Hp} roles=${$} />`)}
    </ol>
  `}function Up({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Wp(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Sc(n,s,e):[],p=je(()=>l?co(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${So} label=${m} id=${d} thing=${$} among=${Wp}
      pick=${g=>P({[d]:g})} />
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
      ${l&&(p?a`<${nh} ...${i} found=${p} />`:a`<${Zf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${_t.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Hp} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Xf} ...${i} />`}
      ${l&&p&&r&&a`<${th} ...${i} collective=${o} />`}
    </section>
  `}var _t,Wp,Dp,Vp,Hp,eh,Kp=S(()=>{"use strict";R();K();Ot();N();E();Do();J();Mt();fa();ys();mt();ha();_t=b.explore.path,Wp=t=>qo(t)&&(Bn(t)||re(t)),Dp=t=>pe(t.map(x)),Vp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>jt(s)&&s!==e&&s!==n);Hp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${L} id=${e.from} />: ${e.phrase}, <${L} id=${e.to} />${eh(e.to)}</p>
      <${Vn} of=${e.of[0]} look="zacht adres" />
    `)}<${Rt} id=${t[0].to} /></li>`,eh=t=>B&&` (${Ct(t)?.title})`});function Qp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=j.route.query,i=Br(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...ga(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function sh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Qp(t,e),l=Br(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${We(t)}>${at.actions.page}</a>
      ${s.join()!==t&&c("f",at.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(at.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",at.actions.fold)}
      ${(r||!s.includes(t))&&c("h",at.actions.hide)}
      ${De(t)!=="step"&&c("p",at.actions.path)}
    </p>
  `}function Yp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${at.panel.label}><p class="zacht">${at.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=re(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${at.panel.label}>
      <h2>${Zn(n)}</h2>
      ${re(n)&&a`<p>${fe(n,t.scenario.date)}</p>`}
      ${mn(n)&&jt(n)&&a`<p class="zacht">${at.panel.collective}</p>`}
      ${mn(n)&&a`<${sh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?at.panel.who:at.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(l=>a`<li>
            <${L} id=${l[r]} /><span class="zacht"> – ${l.phrase}</span>
            <${Vn} of=${l.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?at.panel.step:at.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(l=>a`<li>
            ${i(l)===As?at.no_step:a`<${L} id=${i(l)} />`}
            ${" "}<${ae} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${at.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${Vn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Zp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=je(()=>{let u=$=>`wie${jt($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Br($,t,s);return{columns:[t.who.map($=>({id:$,text:Zn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Zn($),look:`wat${d($)}`,more:[Jp(us($,s.date)),a` <small>${Ft($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Zn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:g,role:f})=>({from:$,to:g,look:`l-heel r-${f}`})),...t.ties.map(({work:$,step:g,basis:f})=>({from:$,to:g,look:Gp(f,g)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,d)=>d!==As&&Qp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(at.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${xo} heads=${at.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${at.intended}</li>`}
      <li class="zacht">${at.to_step}</li>
      ${Object.entries(Se).map(([u,[,d]])=>a`<li><span class=${`streep ${Gp(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>us(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Jp(u)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${at.keys}</p>
  `}function Xp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Pn(d,n,s).length?at.list.away:at.list.no_partner,c=[{...ge("wie",at.list.who,d=>d.who),text:d=>d.who?Zn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${L} id=${d} />`,a`<${gs} id=${d} />`]:l(m)},{key:"rol",label:at.list.role,text:d=>d.role},ge("wat",at.list.what,d=>d.work),{key:"stap",label:at.list.step,text:d=>i(d.work).map(Zn).join(", ")},jn("stand",at.list.status,d=>d.work,n.date),Kn(at.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${C(at.list.caption,r.length)}${s?"":`. ${at.list.only}`}`;return a`<${ut} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var at,ga,Zn,oh,Gp,Jp,tu=S(()=>{"use strict";R();K();N();E();Do();J();pt();Mt();fa();mt();Ne();at=b.explore,ga=t=>(t||"").split(",").filter(qo),Zn=t=>t===As?at.no_step:x(t);oh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Gp=(t,e)=>e===As?"l-geen":oh[Se[t]?.[0]]||"l-heel",Jp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function nu({rows:t,chosen:e,state:n}){let s=je(()=>{let r=l=>M(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Ie.unnamed,look:`wie${c&&!jt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:ka(l),look:"wat",more:rh(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${xo} heads=${Ie.columns} ...${s} chosen=${e} label=${h(Ie.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
        </ul>`}
    </div>
  `}function su({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${ih} row=${l} />:
              ${" "}<${L} id=${l.id} text=${ka(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Vn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function ou({rows:t,scenario:e,state:n}){let s=[eu("from",Ie.list.from),eu("to",Ie.list.to),{key:"inhoud",label:Ie.list.what,text:ka,cell:o=>a`<${L} id=${o.id} text=${ka(o)} />`},{key:"staat",label:Ie.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Ft(o.id,"followUp")},Kn(b.explore.list.where,o=>[o.id])];return a`
    <${ut} id="stromenlijst" caption=${h(Ie.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ee} name="informatiestromen.csv"
        rows=${()=>Dn(s.slice(0,-1),t,()=>he(e))} />
    </p>
  `}var Ie,ka,rh,ah,ba,ih,eu,ru=S(()=>{"use strict";R();K();N();E();ma();J();Mt();fa();ne();mt();Ne();Ie=b.explore.flows,ka=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Ie.among})`:""}`,rh=({id:t})=>w(t,"followUp")&&a` <small>${h(Ie.since,{phrase:Ft(t,"followUp")})}</small>`,ah=t=>t.map(e=>x(e)).join(", ")||Ie.unnamed,ba=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,ih=({row:t})=>t.between.length?a`${Ie.between} <${ba} ids=${t.from} />`:a`<${ba} ids=${t.from} /> → <${ba} ids=${t.to} />`;eu=(t,e)=>({key:t,label:e,text:n=>ah(n[t]),cell:n=>a`<${ba} ids=${n[t]} />`})});function ch({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function ph({of:t,at:e}){if(t.length<=lh)return a`<${ya} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${ch} text=${`${n(r[0])} (${r.length})`}><${ya} of=${r} at=${e} /><//>`)}
    <${ya} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function iu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?zn.undecided:s?zn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function cu({plan:t,scenario:e}){let{stops:n,several:s}=Rp(e,t),o=`route-${t.key}`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${iu} stop=${l} place=${c+1} />
              <${au} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${zn.open}</summary><${ya} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${au} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${iu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${ph} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${zn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${lu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ae} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(Se).map(([l,[,c]])=>a`<li><${ae} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${zn.silent}</li>
        <li><em>${zn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Pe} name=${o} title=${zn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(zn.says,{silence:b.shared.silence})}</p>
  `}var zn,lh,lu,ya,au,pu=S(()=>{"use strict";R();K();Ot();N();E();ma();hn();J();pt();Mt();ys();mt();zn=b.explore.route,lh=10,lu=({one:t})=>a`
  <a class=${jt(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ya=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ae} basis=${n.basis(e)} /><${lu} one=${n} /></li>`)}
  </ul>
`;au=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${zn.silent}:</p>`}
    <ul class="stilte" aria-label=${zn.silent}>
      ${e.map(s=>a`<li><a href=${hs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function _s(){let t=b.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function $h({text:t}){let e=Kc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Oe.alone} ${e.map(n=>a` <a href=${dh(n)}>${n}</a>`)}</p>`}
      <p>${Oe.try} ${Object.entries(Oe.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function mh({text:t,answers:e}){let[n,s]=I(null);if(Zt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Y().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Oe.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(Oe.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Oe.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(Oe.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${nl} text=${c} answers=${e} /></p>
              <p class="zacht">${te(l)}${p.some(de)&&i(p.filter(de))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function uu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ei(e),r=e.trim()!=="",i=M(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ue(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?C(Oe.found,l.length):h(Oe.nothing,{text:e});return a`
    <${tt} text=${Oe.title} />
    <section class="filters" aria-label=${Oe.label}>
      <div class="velden">
        <${_o} label=${Oe.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${qt} label=${Oe.what} name="wat" options=${ic(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Oe.type}</p>
    ${s&&a`<p id="gelezen">${h(Oe.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${$h} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,el).map(p=>a`<${uh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>el&&a`<p>${h(Oe.too_many,{count:l.length-el})}</p>`}
    ${r&&Le()&&a`<${mh} text=${e} answers=${o} />`}
    <${se} text=${r?c:""} />
  `}var Oe,el,nl,uh,dh,er=S(()=>{"use strict";$o();R();K();Ot();N();E();Me();Ai();J();Ze();mt();Oe=b.search;el=100,nl=({text:t,answers:e})=>Dr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),uh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${nl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${B&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    <p><${nl} text=${Gc(t,e)} answers=${e} /></p>
  </li>
`,dh=t=>O("zoek",{q:t})});function ku({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([vs,`${W(b.shared.all)} (${n.length})`]),Q()?a`<${qt} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function yu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=$u.map(z=>n[z]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ga(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=je(()=>vc({...m,anyRole:!!o},e),[i]),g=[...$.who,...$.what,...$.steps],f=g.includes(m.chosen)?m.chosen:"",k=g.length>wi,_=hu(n,k),v={shown:$,opened:t,chosen:f,scenario:e,fixed:!!o},A=r.some(Boolean),T=A||l.length>0||e.stated||e.plan,D=st.alone[De(t[0])]||st.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${st.again}</button>`,X=$.undated>0&&C(st.undated,$.undated),Pt={...v,title:o||t.map(Zn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${gu} way=${_} />`}
      <${un}>
        <div class="velden">
          <${qt} name="stap" label=${st.filters.step} options=${on} />
          <${qt} name="soort" label=${st.filters.kind} options=${so} />
          <${qt} name="vanaf" label=${st.filters.from} options=${du} />
          <${qt} name="tot" label=${st.filters.to} options=${du} />
          ${A&&a`<${ks} names=${$u} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Pe} name=${st.file} title=${Pt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Vs} />
    </div>
    ${l.length>0&&a`<p>${C(st.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(st.left,$.left)} ${X}</p>`}
    ${k&&a`<p role="status">${h(st.too_many,{count:g.length})}</p>`}
    ${!$.what.length&&a`<p>${T?st.nothing:D}</p>`}
    <${bu} way=${_} picture=${a`<div class="tekening"><${Zp} ...${Pt} /></div>`}
      list=${a`<${Xp} ...${v} />`} panel=${a`<${Yp} ...${v} />`} />
  `}function gh({query:t,scenario:e}){let n=Fs("Agreement").filter(u=>zs(u,e.date)&&Ge(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=tl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:vs,c=n.filter((u,d)=>l===vs||r[d]===l),p=a`<${ku} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${yu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===vs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function bh({query:t,scenario:e}){let n=je(()=>Ip(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=tl("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,vs].includes(t.staat)?t.staat:o[0]||vs,i=n.filter(d=>r===vs||d.state===r),l=3*i.length>2*wi,c=hu(t,l),p=t.kies||"",u=r===vs?b.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${ku} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${gu} way=${c} />`}
      ${c!=="lijst"&&a`<${Pe} name="informatiestromen" title=${h(st.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${st.flows.too_many}</p>`}
    <${bu} way=${c} picture=${a`<${nu} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${ou} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${su} rows=${i} chosen=${p} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function kh({at:t}){let e=Object.entries(st.starts).map(([n,{label:s,to:o}])=>[s,O(o.path,o.query),n===t]);return a`<${Jo} label=${st.starts_label} tabs=${e} />`}function wu({route:{path:t,query:e}}){let n=U(e),[,s=""]=t;if(s&&!Object.hasOwn(mu,s))return a`<${_s} />`;let o=fh(e),r=m=>{P({uit:m,kies:m,weg:null}),kt(Zn(m))},i=a`<${So} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=no.length>0&&a`<${qt} name="hoofdstuk" label=${st.begin.chapters}
      options=${no.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},d=o.length?a`<${yu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Vs} /></div><${hh} scenario=${n} />`;return a`
    <${tt} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${kh} at=${c} />
    ${s?a`<${mu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Up} query=${e} scenario=${n} />`:d}
  `}var st,fu,vs,du,$u,fh,hh,hu,gu,bu,mu,_u=S(()=>{"use strict";we();R();K();Ot();N();zt();E();Do();ma();ze();J();Kp();Ze();tu();Ur();ru();ys();pu();ha();er();st=b.explore,fu=["beeld","beide","lijst"],vs="alle",du=M(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),$u=["stap","soort","vanaf","tot"],fh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ga(t||Tr(e)?.id||me(n)||no.find(o=>w(o,"identifier")===s)),hh=({scenario:t})=>a`
  ${ue(t).map(e=>a`
      ${B&&a`<p><strong>${e.title}</strong></p>`}
      <${cu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`,hu=(t,e)=>e?"lijst":fu.includes(t.toon)?t.toon:Q()?"lijst":"beeld",gu=({way:t})=>a`<${Jn} legend=${st.show.label} name="toon" id="toon" current=${t}
  options=${fu.map(e=>[e,st.show[e]])} />`,bu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||j.route.query.kies)&&s}
  </div>
`;mu={informatie:bh,afspraken:gh}});function wa(t,e){let n=Xn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(sl),...!n.size&&{alleen:null}},!0),n.size}var sl,Xn,vu,ol,rl=S(()=>{"use strict";K();sl=".",Xn=()=>new Set((j.route.query.merk||"").split(sl).filter(Boolean)),vu=()=>[...Xn()].join(sl),ol=()=>!!j.route.query.alleen&&Xn().size>0});var al,yh,_a,Oo,Gs,nr=S(()=>{"use strict";R();E();al=b.shared.outcomes,yh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},_a=({outcome:t})=>a`<g class=${`teken teken-${al[t].sign}`}>${yh[al[t].sign]}</g>`,Oo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${_a} outcome=${t} />
  </svg>
`,Gs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Oo} outcome=${t} /> ${al[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function il({gaps:t,what:e}){let n=Xn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>kt(C(bn.bar.changed,wa(t,i.target.checked))),r=t.length>1?h(bn.mark_all,{count:t.length,what:e}):h(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function _h({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...to(e.map(d=>s==="topic"?Un(d.query):d.subject_label))].map(([d,m])=>m>1?h(bn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${h(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${h(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${il} gaps=${e} what=${t} />
      <${Ii} summary=${p} inside=${()=>e.map(d=>a`<${wh} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function Ou({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(p=>p[n]===c),i=M(t.map(l=>l.query)).map(l=>({id:l,title:Un(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:p})=>a`
        <${_h} key=${l} title=${c} gaps=${p} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function vh({row:t,of:e}){let n=me(j.route.query.partner),s=M(ot(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>xu+1?o.slice(0,xu):o,i=o.length-r.length;return a`
    <${Et} ids=${r} />
    ${i>0&&h(bn.deadline.others.more,{names:"",count:i})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function xh({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=$e(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${Su(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${il} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${L} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${na} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ri} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Gs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${vh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Cu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=Q()?Oh:Sh,u=n||t.length<=p+1?t:t.slice(0,p),d=ds(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${xh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${C(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var bn,Su,wh,xu,Sh,Oh,ju=S(()=>{"use strict";we();R();K();Ot();N();E();ze();rl();J();Mt();ko();mt();nr();bn=b.gaps;Su=t=>Xn().has(t.mark)?"gemarkeerd":"",wh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Su(t)}`} data-vraag=${t.mark}>
    <${il} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${qi} gap=${t} />
      <${na} gap=${t} scenario=${e} />
    </div>
  </article>
`;xu=2;[Sh,Oh]=[8,5]});function va(t){let[e,n]=["promise","summary"].map(s=>w(t,s));return[e&&`${xs.promised} ${e}`,e&&n?`${xs.reported} ${n}`:n].filter(Boolean)}function jh({property:t,value:e}){return e.startsWith("@")?a`<${L} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):xs.truth[e]||ct(e)}function Sa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||xs.requested.no_response}),s=t.map(o=>a`<li><${L} id=${o} />${h(xs.requested.line,n(o))}</li>`);return a`<${vt} title=${e}><${bs} id="gevraagd" items=${s} /><//>`}function jo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Po(t))p&&c===t&&wn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:M(c).join(", ")})),{columns:s,title:o,caption:r}=xs.mentions,i=[ge("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Xt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>fe(l),cell:({from:l})=>re(l)&&a`<${Rt} id=${l} />`}];return a`
    <${oa} id=${n.length>Lh?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${ut} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var xs,Ch,vt,Re,Ss,Co,xa,Lh,Lo=S(()=>{"use strict";R();N();E();ze();J();pt();qs();mt();Ne();Ln();xs=b.thing,Ch=new Set([...y.hidden,...xs.shown]);vt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ss=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Co=t=>Object.entries(Ke.get(t)||{}).filter(([e])=>!Ch.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${jh} property=${e} value=${o} />`);return[W(Mr(e)),s.length>1?a`<${Ss} items=${s} />`:s[0]]}),xa=({id:t})=>ra(t).length>0&&a`<${vt} title=${xs.figures}><${Hi} id=${t} /><//>`;Lh=3});async function or(t,e){let n=await Y().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Y().ask("page",{options:[],comparisons:!1});return Y().show(s,h(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function Th(){await Y().ask("shipped"),Y().show()}function Oa({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Lu),await Ao(s,Jt.saving,async()=>{let{name:l,data:c}=await Y().ask(r,i);rn(l,c,sr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Lu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function zu(){let t=Bt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return kt(Jt.first_source);Ao(n,Jt.busy,async()=>(await Y().ask("source",{data:await jr(o)})).message)}return a`
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
  `}function Ca({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=zh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Oa} files=${[{id:"bewaar-fouten",label:Jt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Mu} title=${Jt.faults} lines=${n} count=${s} />
    <${Mu} title=${Jt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Jt.read}</summary><${Ss} items=${c} /></details>`}
  `}function Fu(t){if(!t.length)throw new Error(Jt.first);if(t.length>1)throw new Error(h(Jt.one_only,{count:t.length}));if(t[0].size>di)throw new Error(h(Jt.too_large,{name:t[0].name,most:di/2**20}));return t[0]}var Jt,Mh,sr,Lu,Tu,Mu,zh,rr=S(()=>{"use strict";we();R();N();E();Me();J();ne();Lo();Jt=b.check,Mh="plan",sr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Lu=t=>t.preventDefault();Tu=()=>a`
  <section class="blok">
    <h2>${Jt.save}</h2>
    <p class="zacht">${Jt.save_intro}</p>
    <${Oa}
      files=${Object.entries(Jt.save_as).filter(([t])=>!(B&&t===Mh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Y().own&&a`<button type="button" id="terug" onClick=${Th}>${Jt.back}</button>`}
    <//>
  </section>
`;Mu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(Jt.list,{title:t,count:n})}</h2><${Ss} items=${e} />`,zh=(t={})=>Object.entries(t).map(([e,n])=>h(Jt.counted,{count:n,what:Mr(e).toLowerCase()})).sort(G)});function Fh({scenario:t,report:e}){let n=s=>Ao(e,qe.busy,async()=>{let o={options:ls(t),marks:vu(),kind:s};rn(`${qe.file}.${s}`,(await Y().ask("marked",o)).data,sr[s])});return Object.entries(qe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Eh({gaps:t,scenario:e}){let[n,s]=I(""),o=Xn();if(!o.size)return null;let r=ea(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=ol(),c=Le()?qe.address:qe.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{wa(p,!1),kt(qe.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${qe.label}>
      <p><strong>${C(qe.count,o.size)}</strong>${i>0&&C(qe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?qe.every:qe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${qe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${d}>${qe.print}</button>
      <${ee} name=${`${qe.file}.csv`} rows=${()=>Nu(r,e)} label=${qe.csv} id="merk-csv" />
      ${Le()&&a`<${Fh} scenario=${e} report=${s} />`}
    </section>
  `}function Ah({all:t}){let e=(r,i)=>M(r).map(l=>[l,i(l)]),n=t.flatMap(Hn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",gt.fields.partner,e(n,Au).sort((r,i)=>G(r[1],i[1]))],["stap",gt.fields.step,[...on,...Eu("stap",nt)]],["vraag",gt.fields.query,e(t.map(r=>r.query).sort(G),Un)],["gewicht",gt.fields.weight,[...s,...Eu("gewicht",r=>V("Severity",r))]],["soort",gt.fields.kind,so]];return a`
    <${un}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${qt} ...${{name:r,label:i,options:l}} />`)}
        <${_o} label=${gt.fields.text} name="tekst" />
        <${ks} names=${ll} />
      </div>
    <//>
  `}function Nh({points:t,low:e,source:n,query:s}){let o=M(t.map(l=>l.topic)).length,r={points:h(gt.part_counts.points,{questions:ja(t),topics:C(gt.topics_count,o)}),source:h(gt.part_counts.source,{questions:ja(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${gt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${gt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Bu,n)}
    </nav>
  `}function Bh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Hn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>G(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=La[n],p=Object.entries(La).map(([d,m])=>[d,gt.fold[m]]),u=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Cu} rows=${i} scenario=${s} all=${r} />`}
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
          <${Ou} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${gt.none}</p>`}
  `}function Pu({route:t}){let e=U(t.query),n=t.query,s=H(e).gaps,o=ol(),r=o?ea(s).filter(f=>Xn().has(f.mark)):sp(s,n),i=r.filter(f=>!f.source),l=r.filter(f=>f.source),c=n.deel?n.deel===Bu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||ll.some(f=>n[f]),m=n.vouw?n.vouw==="uit":d&&u.length<=Ph,$=n.per in La?n.per:Object.keys(La)[Number(c&&!p)],g=Object.fromEntries(ll.filter(f=>n[f]).map(f=>[f,n[f]]));return a`
    <${tt} text=${o?gt.bar.label:gt.title}>
      <p class="uitleg">${h(gt.intro,{report:Rn(et(e.plan))})} ${Sn}</p>
    <//>
    ${ue(e).map(f=>a`<${Qn} key=${f.key} plan=${f} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?gt.only_title:Un(n.vraag)}</strong></p>`:a`<${Nh} points=${i} low=${l} source=${c} query=${g} />`}
      <${pa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Ah} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${gt.source_intro}</p>`}
        <p class="zacht" id="weegt">${gt.weights}</p>
        <${Bh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${ee} name="aandachtspunten.csv" rows=${()=>Nu(u,e)} /></p>
        <${go} />
      </div>
    </div>
    <${Eh} gaps=${s} scenario=${e} />
    <${se} text=${h(gt.shown,{points:ja(i),low:ja(l)})} />
  `}var gt,qe,Au,Nu,Eu,ll,Bu,ja,La,Ph,Iu=S(()=>{"use strict";we();R();K();Ot();N();zt();E();Me();rl();J();pt();Ze();ne();ju();ko();rr();gt=b.gaps,qe=b.gaps.bar,Au=t=>x(me(t)||t),Nu=(t,e)=>[[...gt.csv,...Wn],...t.map(n=>[n.number,V("Severity",n.severity),Un(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(Au).join(", "),n.subject_label,Ps(n).map(te).join("; "),...he(e,n.plan)])];Eu=(t,e)=>{let n=j.route.query[t]||"";return n.includes(",")?[[n,pe(n.split(",").map(e))]]:[]},ll=["tekst","stap","soort","partner","vraag","gewicht"];Bu="bron",ja=t=>C(gt.questions,t.length);La={onderwerp:"topic",soort:"query"};Ph=25});function za({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=b[e];return function({route:$}){let g=U($.query),{plan:f,strict:k}=g,_=p&&k?b.shared.choices.strict_phrase:"",v=n(g).filter(q=>r(q,$.query)),A=s(),T=C(d.count,v.length),D=()=>Dn(A,Or(v,A,Vi("sorteer",i)),q=>he(u?g:null,Ct(q.id)?.key||q.plan||f,_));return a`
      <${tt} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${un}>
        <${Hs} />
        ${u&&a`<${Xo} />`}
        <div class="velden">
          <${_o} name="tekst" />
          ${o().map(q=>a`<${qt} ...${q} />`)}
          <${ks} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${vo} />`}
      <p class="telling">${T}<${ee} name=${`${t}.csv`} rows=${D} /></p>
      <${ut} id=${t} caption=${h(d.caption,{count:T})} rows=${v} columns=${A}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${se} text=${T} />
    `}}var Fn,ye,En,Vu,cl,Hu,ar,Ta,Uu,Ih,Ma,Rh,Ru,Ku,qh,Wh,Gu,qu,Ju,Qu,Yu,ts,ir,Dh,Vh,Wu,Du,Zu,Xu=S(()=>{"use strict";$o();R();K();Ot();N();zt();E();ze();J();pt();Mt();Ze();ne();mt();Ne();Fn=b.partners,ye=b.measures,En=b.lookup;Vu=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),cl=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),Hu=za({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[B?t:""],keep:(t,e)=>(!e.tekst||In(cl(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Fn.fields.step,name:"stap",options:on},{label:Fn.fields.kind,name:"soort",options:Io("OrganisationKind")},{label:Fn.fields.role,name:"rol",options:Object.entries(Fn.roles)}],columns:()=>[{key:"naam",label:Fn.columns.name,text:t=>x(t.id),cell:t=>[a`<${L} id=${t.id} />`,a`<${gs} id=${t.id} />`]},{key:"soort",label:Fn.columns.kind,text:t=>Ft(t.id,"organisationKind")},{key:"stappen",label:Fn.columns.steps,text:t=>Vu(t.steps)},{key:"handelt",label:Fn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Fn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Fn.columns.wish,text:t=>t.wish}]}),ar=t=>y.called[t]?.short||"",Ta=t=>w(t,"prefLabel"),Uu="exploitationForm",Ih=hc.map(t=>({id:t,...y.works[t],text:[cl(t),Ft(t,Uu),...ot(t,"who").map(e=>cl(e.from))].join(" ")})).sort((t,e)=>G(ar(t.id)||"~",ar(e.id)||"~")||G(Ta(t.id),Ta(e.id))),Ma=B?"":Nn[0].date,Rh=(t,e,n)=>({key:t,label:e,text:({id:s})=>fn(s,n)?fe(s,n):"",cell:({id:s})=>fn(s,n)&&a`<${Rt} id=${s} date=${n} />`}),Ru=no.map(t=>[t,x(t)]),Ku=za({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Ih.filter(e=>Ge(e.id,t)),keep:(t,e)=>(!e.tekst||In(t.text,e.tekst))&&(!e.vorm||ht(t.id,Uu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:vn(t.id).includes(e.stap)))&&(!e.soort||oo(t.id).includes(e.soort))&&(!e.wat||Je(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||fn(t.id)===e.staat),named:({id:t})=>Ta(t),groups:()=>({of:t=>t.chapter||"",titles:[...Ru,["",ye.no_chapter]]}),fields:()=>[{label:ye.fields.what,name:"wat",options:Object.entries(ye.types)},{label:ye.fields.chapter,name:"hoofdstuk",options:Ru},{label:ye.fields.step,name:"stap",options:[...on,["alle",ye.across]]},{label:ye.fields.kind,name:"soort",options:so},{label:ye.fields.status,name:"staat",options:Io("Status")},{label:ye.fields.form,name:"vorm",options:Io("ExploitationForm")}],columns:()=>[{key:"nr",label:ye.columns.number,text:({id:t})=>ar(t),cell:({id:t})=>ar(t)?a`<a href=${We(t)}>${ar(t)}</a>`:a`<span class="zacht">${ye.no_number}</span>`},ge("naam",ye.columns.name,({id:t})=>t,Ta),...On(({id:t})=>Ct(t)?.key),{key:"wat",label:ye.columns.what,text:({id:t})=>Xt(t)},...Ma&&Ma!==_e?[Rh("plan",W(is(Ma)),Ma)]:[],jn("nu",B?ye.columns.stand:W(is(_e)),({id:t})=>t),{key:"termijn",label:ye.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>ct(w(t,"finalDueBy"))},{key:"stap",label:ye.columns.step,text:t=>t.across?b.shared.all_steps:Vu(vn(t.id))},{key:"wie",label:ye.columns.lead,sort:!1,text:t=>t.container?"":ao(t.id).map(x).join(", ")||b.shared.no_lead,cell:t=>t.container?"":ao(t.id).length?a`<${Et} ids=${ao(t.id)} />`:a`<span class="zacht">${b.shared.no_lead}</span>`}]}),qh=t=>M(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Gt(t,e))).filter(de),Wh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:qh(t),text:[x(t),...ht(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Gu=t=>({key:"bron",label:En.columns.place,sort:!1,text:e=>Qe(t(e)).map(te).join("; "),cell:e=>a`<${Vn} of=${t(e)} />`}),qu="Recommendation",Ju=(t,e,n)=>za({name:t,of:e,sort:"naam",rows:({plan:s})=>Wh.filter(o=>Ge(o.id,s)&&Je(o.id,qu)===n),keep:(s,o)=>(!o.wat||Je(s.id,o.wat))&&(!o.tekst||In(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(En.types).find(o=>Je(s,o))||"",titles:Object.entries(En.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:En.fields.what,name:"wat",options:Object.entries(En.types).filter(([s])=>Fs(s).length&&s===qu===n)},{label:En.fields.step,name:"stap",options:on}],columns:()=>[{key:"naam",label:En.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${L} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...On(({id:s})=>Ct(s)?.key),{key:"wat",label:En.columns.what,text:({id:s})=>Xt(s)},{key:"zegt",label:En.columns.description,text:s=>s.description},{key:"over",label:En.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${$e} />`},Gu(({id:s})=>s)]}),Qu=Ju("naslag","lookup",!1),Yu=Ju("gevraagd","requested",!0),ts=b.timeline,ir=t=>t.day.slice(0,4),Dh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ro(t.id):[ir(t)];return n?n<=e&&e<=s:ir(t)===e},Vh=t=>{let{jaar:e}=j.route.query;return!e||ir(t)===e?t.day:`z${t.day}`},Wu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Du=M(y.timeline.map(ir)).map(t=>[t,t]),Zu=za({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&fe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Dh(t,e.jaar))&&(!e.tekst||In(Wu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>j.route.query.jaar||ir(t),titles:Du}),fields:()=>[{label:ts.fields.what,name:"wat",options:Object.entries(ts.kinds)},{label:ts.fields.step,name:"stap",options:on},{label:ts.fields.year,name:"jaar",options:Du}],columns:()=>[{key:"dag",label:ts.columns.when,text:Vh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ts.fields.what,text:t=>ts.kinds[t.kind]},{key:"wat",label:ts.columns.what,text:Wu,cell:t=>[t.id&&a`<${L} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ts.columns.stand,text:t=>t.phrase},Gu(t=>t.at)]})});function Hh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Os.requested_mark}</span>`,r=e&&a`<span class="bij door">${Os.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Gn} bar=${t.bar} />${l}`}function Uh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=la(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Cn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ee(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Bs(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${h(Os.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Hh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ae} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ea({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=bo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Kr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Jh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Fa(n)} role="table">
      <caption>${h(Os.caption,{rows:Os.heads[t],scenario:Tt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Os.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Kh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Os.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ae(t,e,n).map(u=>a`<${Gh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Os,Kh,Gh,Jh,Fa,pl=S(()=>{"use strict";R();K();N();E();hn();pt();Ds();mt();Os=b.overview;Kh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Gh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${Uh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Jh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Os.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,Fa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Zh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Cs.wish}</h2><a href=${O(Cs.also.to,Cs.also.choose)}>${Cs.also.ask}</a>
      <ul class="tegels">
        ${Cs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Yh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function eg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Cs.discuss.title}</h2><p>${Cs.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${h(Cs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${tg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function ng({state:t,things:e,date:n}){let s=B?"h4":"h3",o=i=>ho(i,n)[1]&&a`<span class="zacht"> – ${ho(i,n)[1]}</span>`,r=h(Dt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${gn} ids=${le(e)} more=${o} />
    </div>
  `}function sg({scenario:t,plan:e}){let n=B?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Dt.apart.title,{kind:l.label})}<//>
          <p>${h(Dt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${ng} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Dt.undecided:fo(e)}</p>`}
      </section>
    `})}function ed({route:t}){let e=U(t.query),n=Object.hasOwn(ul,t.query.rijen||"")&&ul[t.query.rijen||""]||"kind",s=Object.entries(ul).map(([l,c])=>[l,Dt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e);return a`
    ${n==="kind"?a`<${ig} answer=${i} plan=${et(e.plan)} plans=${ue(e)} />`:a`<${tt} text=${Dt.heading} title=${Dt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Dt.matrix[n]}</h2><p>${Tt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Dt.legend.more}</a></p>
          <${Vs}>
            <${Jn} legend=${Dt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ue(e).map(l=>a`
            ${B&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Ea} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${ag} by=${n} scenario=${e} plan=${l} />
            <${sg} scenario=${e} plan=${l} />
          `)}
        <${go} />
      </div>
      <${aa} undecided=${Gr(e)} />
    </div>
    ${r&&a`<${wo} address=${r} by=${n} scenario=${e} />`}
    <${se} text=${r?"":h(Dt.shown,{scenario:Tt(e)})} />
  `}var Dt,td,Qh,Yh,Cs,Xh,tg,ul,og,rg,ag,ig,nd=S(()=>{"use strict";R();K();Ot();N();zt();E();hn();J();pt();Ds();Ze();ne();ys();mt();pl();Ln();Dt=b.overview,{truth:td}=b.thing,Qh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Yh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Qh[t]}
  </svg>
`,{start:Cs}=Dt;Xh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),tg=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Qr(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Xh(t,e)}>${t.ask}</a></p>
  </li>
`;ul={"":"kind",partner:"partner",vorm:"form"},og=(t,e,n)=>{let{word:s,lines:o}=Ee(e);if(!e)return[t.label,nt(n),Dt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),td[String(i)],l,c,p,td[String(u)]]},rg=(t,e,n)=>[[...Dt.csv,...Wn],...Ae(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...og(s,o,an(n)[r]),...he(e,n.key)]))],ag=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${ee} name="matrix.csv" rows=${()=>rg(t,e,n)} />
    <${Pe} name=${Fa(n)} title=${Dt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${Fa(n)}"]`} legend=".legenda .stalen li" />
    <${fs} text=${()=>location.href} label=${Dt.link} />
  </div>
`,ig=({answer:t,plan:e,plans:n})=>{let s=M(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Dt.heading} title=${Dt.title}>
      <p>${h(Dt.start.intro,{report:Rn(e)})}</p>
      <p><strong>${C(Dt.start.dated,s.length,{years:pe(s)})}</strong>
        ${" "}${Dt.start.since}</p>
    <//>
    <${Zh} answer=${t} />
  </div>
  <${eg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function sd(t,e){let n=await Y().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=it(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>lg(c,n)),l=(r||[]).length-i.length;return Y().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Aa({decisions:i,saved:!1}),null}function lg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Aa(t){let e=it(),n=await Y().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function Ce(...t){let e=it();await Aa({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function dl(){let t=it(),e=t.decisions.at(-1);e&&await Aa({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function $l(){let t=it(),[e,...n]=t.undone;e&&await Aa({decisions:[...t.decisions,e],undone:n,saved:!1})}var it,Na,lr,Js,Qs,Ba,Ys=S(()=>{"use strict";Me();it=()=>Y().board;Na=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),lr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Js=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Qs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ba=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function es({label:t,value:e,options:n,id:s=null,pick:o}){let r=Eo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var cr=S(()=>{"use strict";R()});function cg({column:t,act:e}){let[n,s]=t.both,{found:o}=it(),i=[...o.columns.some(({target:$,table:g})=>$===o.fields.role&&g===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>Ce(lr(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${xt.whose}</legend>
      ${i.map($=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${$===m} onChange=${()=>u($)} />
          ${h(xt.readings[$],{one:n,other:s})}
        </label>`)}
    </fieldset>
  `}function pg({column:t,act:e}){let{targets:n,fields:s}=it().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&xt.by_values,t.options.length>0&&t.why==="head"&&h(xt.maybe,{what:t.options.join(", ")}),t.month_first&&xt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,od),xt.notes,...n.slice(od)])],$=l&&u<p,g=c?[[`${l}:${c}`,h(xt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${es} label=${h(xt.as,{head:r})} value=${g[0]?.[0]||l||xt.notes}
          options=${[...g,...m.map(f=>[f,f])]} pick=${f=>e(()=>Ce(lr(o,"target",f===xt.notes?"":f)))} />
      </td>
      <td class=${$?"vraag":""}>${h(xt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${cg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ug(){let[t,e]=I(0),{rows:n,fields:s}=it().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[xt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function rd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=it().found,l=n.filter(p=>p.led).length,c=[[h(xt.read,{read:n.filter(p=>!p.open).length,count:n.length}),xt.sum.placed],[h(xt.read,{read:l,count:n.length}),xt.sum.led],[String(Ba(s).length),xt.sum.asks],[String(o.length),xt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${xt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${pg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${xt.plan}</h2>
          <label class="veld"><span>${xt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Ce(Qs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${xt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Ce(Qs(i.day,p)))} />
          </label>
        </section>
        <${ug} />
        <section>
          <h2>${xt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var xt,od,ad=S(()=>{"use strict";R();N();Ys();E();cr();xt=b.board.columns,od=-1});function ld({act:t}){let e=Bt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(d,m)=>t(async()=>{r(!0);try{let $=await m(),g=await sd(d,$);if(s(g&&{...g,given:{name:d,data:$}}),g)return kt(g.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{r(!0);try{n&&(await or(n.given,d)).ok&&(location.hash=O("overzicht"))}finally{r(!1)}}),u=d=>t(async()=>{let m=Fu(d);await c(m.name,()=>jr(m))});return Zt(()=>{let d=m=>u(m.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
            onClick=${()=>c(`${Xe.list.pasted}.txt`,async()=>id(i))}>
            ${Xe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Xe.list.example_name}.csv`,async()=>id(Xe.list.example_list))}>
            ${Xe.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Xe.list.facts.map(({head:d,text:m})=>a`<li><strong>${d}</strong> ${m}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ca} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>p(!1)}>${b.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>p(!0)}>${b.check.alongside}</button>
          ${o&&a`<span role="status">${Xe.busy}</span>`}
        </p>`}
    </div>
  `}var Xe,id,cd=S(()=>{"use strict";we();R();K();Ys();E();Me();rr();Xe=b.board,id=t=>new TextEncoder().encode(t)});function pd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=it().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Ce(p)),c=Ba(e).length;return a`
    <p class="uitleg">${c?h(Vt.intro,{count:e.length,asks:c}):Vt.nothing}</p>
    <${pr} title=${Vt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(Js("*","names",""))}>${C(Vt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Js(p,"names",d.join("; ")))}>
            ${h(Vt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Js(p,"names",u))}>${Vt.one}</button>
        </p>
      `}
    <//>
    <${pr} title=${Vt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${h(Vt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Js(p,"names",d))}>${Vt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Js(p,"names",u))}>${Vt.no}</button>
        </p>
      `}
    <//>
    <${pr} title=${Vt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${es} label=${h(Vt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Vt.new_kinds)} pick=${m=>t(()=>Ce(Js(p,"kind",m)))} />
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
          onChange=${p=>t(()=>Ce(Qs(o.without,p.target.checked?"nee":"ja")))} />
        ${Vt.expect_yes}
      </label>
    </section>
  `}var Vt,pr,ud=S(()=>{"use strict";R();N();Ys();E();cr();Vt=b.board.partners,pr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
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
  `});function $g(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function mg({row:t,name:e,act:n}){let{choices:s}=it().found,o=t.asks[e],r=i=>n(()=>Ce(lr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${dt.right}</button>`}
      ${s[e]&&a`<${es} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...dd(s[e])]}
          pick=${r} />`}
    </p>
  `}function fg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=it().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:g,currentTarget:f,key:k,shiftKey:_}=$;if(g!==f||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(A=>A.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(f)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${$g(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:g})=>a`<span>${$}${g&&` (${g})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||dt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${mg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:g})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${g}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${dt.kind}</span>
          <${es} label=${dt.kind} value=${u} pick=${$=>e(()=>Ce(Na(t.which,i.kind,$)))}
            options=${[["",dt.unknown],...dd([...new Set([...u?[u]:[],...r[i.kind]])])]} />
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
  `}function hg(){let{cells:t,places:e}=it().found,n=e.slice(0,-2);return a`
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
  `}function $d({act:t}){let{reasons:e,rows:n,places:s,fields:o}=it().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(dg),[p,u]=I(0),d=Bt(),[m,$]=I(0),g=[...e.map(({reason:z,value:St,count:Yt,strength:F})=>({reason:z,value:St,count:Yt,strength:F})),{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:ur,value:"",count:n.length-Pa(n),strength:""}].filter(({count:z})=>z),f=g.some(({reason:z})=>z===r)?r:g[0]?.reason,k=g.find(({reason:z})=>z===f),_=z=>{i(z),u(0),Q()&&d.current?.scrollIntoView()},v=n.filter(z=>f===ur?!z.open:z.open&&(z.proposal?.reason||"")===f),A=Math.max(0,Math.min(p,v.length-1)),T=()=>{let{rows:z}=it().found;return h(dt.progress,{placed:z.length-Pa(z),count:z.length})},D=z=>t(()=>Ce(...z.map(St=>Na("*",o.step,"",St))),T);async function q(z,St){let Yt=v.indexOf(z);await t(()=>Ce(Na(z.which,o.step,St)));let F=Pa(it().found.rows);kt(h(St?dt.is_at:dt.is_open,{title:z.number||z.title,value:St,count:F})),$(F||f===ur?Yt+1:-1)}Zt(()=>{if(!m)return;m<0&&Lt("verder")?.focus();let z=d.current?.querySelectorAll(".bordkaart")||[],St=z[Math.min(Q()?1:m,z.length)-1];m>0&&(St||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let X=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),Pt=z=>z===ur?dt.done:z||dt.none;return a`
    <p class="bordstand">${T()} ${!Pa(n)&&dt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${dt.reasons}</h2>
        ${X.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>D(X)}>${dt.take_strong}</button>`}
        <ul>
          ${g.map(({reason:z,value:St,count:Yt,strength:F})=>a`
              <li key=${z} class=${z===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===f)}
                  onClick=${()=>_(z)}><span class="bordtal">${Yt}</span> ${Pt(z)}</button>
                <p class="zacht">
                  ${F==="zwak"&&a`<span class="bordnaam">${dt.weak}</span> `}
                  ${St?h(dt.proposal,{value:St}):z===ur?dt.done_more:dt.none_more}
                </p>
                ${St&&Yt>0&&a`<button type="button" class="klein" aria-label=${`${C(dt.take,Yt)}: ${z}`}
                    onClick=${()=>D([z])}>${C(dt.take,Yt)}</button>`}
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
          ${(Q()?v.slice(A,A+1):v.slice(0,l)).map(z=>a`<${fg} key=${z.which} ...${{row:z,act:t,place:q}}
              all=${()=>D([z.proposal?.reason||""])} />`)}
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
      <${hg} />
    </div>
  `}var dt,dg,ur,Pa,dd,md=S(()=>{"use strict";we();R();Ot();N();Ys();E();cr();dt=b.board.place,dg=30,ur="-",Pa=t=>t.filter(e=>e.open).length;dd=t=>t.map(e=>[e,e])});function fd({act:t}){let e=it(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),u=JSON.stringify(s),d=e.taken===u&&Y().own,m=o.filter(k=>!k.open),$=m.filter(k=>!k.judged).length;if(Zt(()=>{d||t(async()=>{e.taken=u;let k=await or({name:n,decisions:s},!1);p(k.ok?null:k)})},[u]),c)return a`<div class="antwoord"><${Ca} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let g=U(j.route.query),f=y.plans.find(({title:k})=>k===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${h(He.placed,{placed:m.length,count:o.length})}
      ${$>0&&a` ${C(He.without_kind,$)}`}
      ${o.some(k=>!k.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${Ea} by="kind" scenario=${g} plan=${f} />
    ${j.route.query.cel&&a`<${wo} address=${j.route.query.cel} by="kind" scenario=${g} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${es} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(k=>[k,k.replace("-"," ")])} pick=${k=>t(()=>Ce(Qs(l.access,k)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${Oa} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>gg(e)}>${He.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>or({name:n,decisions:s},!0))}>${He.alongside}</button>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,gg,hd=S(()=>{"use strict";R();K();N();zt();Ys();E();Me();Ds();ne();pl();cr();rr();He=b.board.result,gg=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function bd({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function _g(){let t=document.activeElement,e=yg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Lt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Lt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(wg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function vg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=it(),l=o.rows.filter(u=>u.open).length,c=ns[ns.indexOf(t)+1],p=t==="plaatsen"&&l?h(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(dl,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e($l,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>kg(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function yd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=it()&&ns.includes(o)?o:ns[0],{of:i,Step:l}=gd[r];async function c(p,u){let d=_g(),m=it()?.decisions.length;try{s(""),await p(),e(g=>g+1);let $=it()?.decisions.length||0;u?kt(u()):$!==m&&kt(C(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return Zt(()=>{j.started&&window.scrollTo(0,0)},[r]),Zt(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!it()||/input|textarea/i.test(m.tagName))){if($==="z")it()?.decisions.length&&c(dl,()=>At.undone);else if($==="y")it()?.undone.length&&c($l,()=>At.redone);else return;d.preventDefault()}}let u=d=>it()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[j.route]),a`
    <${bg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${b.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${it()&&r!==ns[0]&&a`<${vg} at=${r} act=${c} />`}
    ${(r===ns[0]||r==="resultaat")&&a`<${Tu} />`}
    ${r===ns[0]&&a`<${zu} />`}
  `}var At,gd,ns,kd,bg,kg,yg,wg,wd=S(()=>{"use strict";we();R();K();Ot();N();Ys();E();Me();ad();cd();ud();md();hd();ne();rr();At=b.board,gd={lijst:{of:At.list,Step:ld},kolommen:{of:At.columns,Step:rd},plaatsen:{of:At.place,Step:$d},partners:{of:At.partners,Step:pd},resultaat:{of:At.result,Step:fd}},ns=Object.keys(gd);kd=()=>a`
  <${tt} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${go} />
`,bg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${ns.map((e,n)=>a`<li class=${n<ns.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,kg=t=>t(async()=>{let e=it(),{name:n,data:s}=await Y().ask("workbook",{decisions:e.decisions});rn(n,s,sr.xlsx),e.saved=!0}),yg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],wg=":is(button,select,input,a)"});function xg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>ml?` ${h(tn.first,{count:ml})}`:"";return a`
    <${ut} id="eigen-uitkomst" caption=${`${C(tn.rows,e.length)}${o}`}
      rows=${e.slice(0,ml)} columns=${s} />
    <div class="acties"><${ee} name=${tn.file} rows=${()=>[t,...e]} label=${tn.csv} /></div>
  `}function vd({start:t=tn.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:tn.busy});try{o(await Y().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
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
        ${s?.columns&&a`<${xg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function Og(t){let e=Object.entries(t.columns),n=s=>mn(s.subject)?a`<${L} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Sd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Cd],...On(s=>s.plan),{key:"bron",label:Nt.columns.place,sort:!1,text:Sg}]}function Cg({name:t,query:e,scenario:n}){let s=Od(n).filter(l=>l.query===t);if(!s.length)return a`<p>${Nt.nothing}</p>`;let o=Og(e),r={rows:C(Nt.rows,s.length),scenario:Tt(n)},i=()=>[[Nt.columns.sentence,...o.map(l=>l.label),...Wn],...s.map(l=>[l.sentence,...o.map(c=>c===Cd?Sd("severity",l):c.text(l)),...he(n,l.plan)])];return a`
    <${ut} id=${`uitkomst-${t}`} caption=${h(Nt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${ee} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Nt.as_sentences}</a>
    </div>
  `}function jg({name:t,query:e,scenario:n}){let s=e.shelf===xd,o=O("overzicht",{rijen:Nt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Nt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${un}><${ca} /><//>`}
    <${ln} pairs=${[[Nt.why,e.why],[Nt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Nt.result}</h2><${Cg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${t in Nt.rows_of&&a`<p><a href=${o}>${Nt.in_overview}</a></p>`}
    <details>
      <summary>${Nt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Nt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${fs} text=${()=>e.sparql} label=${Nt.copy} />
    </details>
    ${ve()&&!e.open&&a`<${vd} key=${t} start=${e.sparql} />`}
  `}function Lg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Nt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Nt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Nt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===xd?s:s.slice(0,2)} />
    </section>
  `}function jd({route:t}){let e=U(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${_s} />`;if(n)return a`<${jg} ...${{name:n,query:s,scenario:e}} />`;let o=to(Od(e).map(r=>r.query));return a`
    <${tt} text=${Nt.title}><p class="uitleg">${Nt.intro}</p><//>
    ${ve()&&a`<${vd} />`}
    ${Nt.shelves.map(r=>a`<${Lg} shelf=${r} counts=${o} />`)}
  `}var Nt,tn,ml,xd,_d,Sd,Od,Cd,Sg,Ld=S(()=>{"use strict";R();K();Ot();N();zt();E();Me();J();pt();Ze();ne();ko();mt();Ne();er();Nt=b.questions,tn=b.questions.own,ml=200;xd="gaps",_d={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(me(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(mn(t.detail)?x(t.detail):t.description)},Sd=(t,e)=>(_d[t]?_d[t](e):e[t])||"",Od=t=>H(t).gaps.flatMap(e=>Hn(e).map(n=>({...n,plan:e.plan}))),Cd={key:"severity",label:Nt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Yr} severity=${t.severity} />`},Sg=t=>Ps(t).map(te).join("; ")});function Mg(t){let e=bt.top;return t.map(n=>{let s=Math.max(n.levels*bt.level+bt.pad,n.title.length*bt.line+36),o={...n,y:e,height:s};return e+=s,o})}function zg({lane:t,rows:e,wide:n}){let s=ds(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${bt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*bt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*bt.line}>
        ${s.length?s.join(" · "):e.length?C(js.lane_total,e.length):js.lane_none}
      </text>
    </g>
  `}function Fg({row:t,lane:e,shown:n,point:s}){let o=e.levels*bt.level,r=bt.left+t.x,i=e.y+e.height/2+o/2-bt.level/2-t.level*bt.level,l=t.tail&&fl[t.outcome].tail&&bt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${We(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Tg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${_a} outcome=${t.outcome} /></g>
    </a>
  `}function Eg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Qe(o.id),c=ao(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Gs} outcome=${o.outcome} on=${o.on&&h(js.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${te(l)}</p>`}
    </div>
  `}function zd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Bt(),{lanes:i,wide:l,years:c,beyond:p}=$s(t),u=Mg(i),d=u.reduce((q,X)=>X.y+X.height,bt.top),m=bt.left+l+20,$=d+bt.foot,g=ki(t,n),f=bt.left+g.x,k=h(js.report,{date:ct(g.date)}),_=k.length*8.6+24,v=()=>o(null),A=q=>q.key==="Escape"&&v(),T=q=>e.filter(X=>X.lane===q),D=Math.min(Math.max(f-_/2,bt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${A}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${js.picture}>
        <rect class="daarna" x=${f} y=${bt.top} width=${m-f} height=${d-bt.top} />
        ${c.map(({year:q,x:X})=>a`
            <g class="jaar">
              <line x1=${bt.left+X} x2=${bt.left+X} y1=${bt.top} y2=${d} />
              <text x=${bt.left+X+4} y=${bt.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${bt.left+p.x} y=${bt.top-9}>${js.beyond}</text>
            </g>
          `}
        ${u.map((q,X)=>a`<${zg} lane=${q} rows=${T(X)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${f} x2=${f} y1=${bt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Fg} key=${q.id} row=${q} lane=${u[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Eg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Pg(t,e){let n=Ia;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Ag,Ed(s)*Fd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Ad({scenario:t,plan:e}){let n=Es(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=$s(e),l=sn(e.key,t.date),c=g=>Td+8+g/o*(Mo-Td-16),p=Pg(s,n),u=p.reduce((g,{top:f,middle:k})=>Math.max(g,2*k-f),Ia),d=c(ki(e,l).x),m=p.map(({lane:g,mine:f})=>h(Md.description,{chapter:lo(g),counts:pe(ds(f))})),$=d>Mo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Mo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${Ia} width=${Mo-d} height=${u-Ia} />
      ${r.map(({year:g,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${g}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:g,top:f,middle:k})=>a`
          <line class="baan" x1="0" x2=${Mo} y1=${f} y2=${f} />
          <text x="0" y=${k+4}>${Rg(lo(g))}</text>
        `)}
      ${p.flatMap(({top:g,mine:f})=>Bg(f).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${g+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Mo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${h(Md.line,{date:ct(l)})}
      </text>
      ${p.flatMap(({lane:g,middle:f,mine:k})=>k.filter(_=>_.level<hl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Ig(g,f,_)}) scale(${Ng})`}>
              <title>${[_.name,_.by,fl[_.outcome].phrase].join(", ")}</title>
              <${_a} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var Md,js,fl,bt,Tg,Td,Mo,Ia,Fd,Ag,Ng,hl,Ed,Bg,Ig,Rg,gl=S(()=>{"use strict";R();K();N();E();J();Mt();mt();nr();Md=b.summary.lanes,js=b.promises,fl=b.shared.outcomes,bt={left:320,top:32,foot:40,level:19,pad:30,line:21};Tg=t=>h(js.mark,{...t,what:t.what||js.card.none,phrase:fl[t.outcome].phrase});[Td,Mo,Ia,Fd,Ag,Ng]=[262,690,17,8,16,.62],hl=30,Ed=t=>Math.min(t.levels,hl),Bg=t=>[...to(t.filter(({level:e})=>e>=hl).map(({x:e})=>e))];Ig=(t,e,n)=>e+(n.level-(Ed(t)-1)/2)*Fd,Rg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function qg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?bl.undecided:bl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${bl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${jt(i)?"verzamel":""}>
                <${ae} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Wg({scenario:t,plan:e}){let n=Ae("kind",t,e),s=Ae("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${qg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Nd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Tt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${h(ss.head,{date:ct(sn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(ss.foot.source,{sources:qn(t)})} ${h(ss.foot.version,l)}</p>
        <p>${h(ss.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Dg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Gn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Hg({scenario:t,plan:e,...n}){let s=oe(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=_n(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Nd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${h(s.intro,{report:Rn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${Ra} title=${s.matrix.title} note=${s.matrix.note}>
        <${Vg} scenario=${t} plan=${e} />
        <${Yo} undecided=${Gr(t,e)} />
      <//>
      <${Ra} title=${b.overview.start.discuss.title}>
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
  `}function Ug({scenario:t,plan:e,...n}){let{summary:s,shared:o}=oe(e),r=ct(sn(e.key,t.date)),i=Fr(Es(e,t.date),o.outcomes,_n(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Nd} plan=${e} scenario=${t} ...${n}>
      <${Ra} title=${s.route.title} note=${s.route.note}>
        <${Wg} scenario=${t} plan=${e} />
      <//>
      <${Ra} title=${s.lanes.title} note=${l}>
        <${Ad} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Oo} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Bd({route:t}){let e=U(t.query),n=ue(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${ss.title}><p class="uitleg">${ss.screen}</p><//>
      <${Hs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ss.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Hg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Ug} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${se} text=${ss.screen} />
  `}var ss,bl,Vg,Ra,Pd=S(()=>{"use strict";R();Ot();N();zt();E();hn();pt();Mt();Ds();Ze();gl();mt();nr();ss=b.summary,bl=b.summary.route;Vg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ss.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ae("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Dg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ra=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Kg({id:t}){let e=$=>y.partners[$].find(g=>g.id===t)?.steps||[],n=$r(e("")),s=B?y.plans.filter($=>e($.key).length):[],o=ot(t,"who").flatMap($=>$.acts?[]:vn($.to)),r=$r(M(o)).filter($=>!n.includes($)),i=ot(t,"who").filter($=>$.acts&&y.works[$.to]?.across),l=M(i.flatMap($=>oo($.to))),c=Te(t,"unitOf"),p=le(Te(t,"chapterLead")),u=$=>{let g=$r(y.partners[""].find(f=>f.id===$)?.steps||[]);return g.length>0&&a`<span class="zacht"> – ${dr(g)}</span>`},d=w(t,"tooi"),m=[...Co(t),[b.thing.also_known,ht(t,"altLabel").join(", ")],[$t.leads,p.length>0&&a`<${gn} ids=${p} />`],[$t.units,c.length>0&&a`<${gn} ids=${c} more=${u} />`],[$t.identity,d?h($t.identified,{code:d,date:ct(w(t,"checkedOn"))}):$t.unidentified]];return a`
    <${vt} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${jt(t)&&a`<p>${$t.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${$t.independent}</p>`}
      ${n.length>0&&!B&&a`<p>${h($t.steps,{steps:dr(n)})}</p>`}
      ${s.map($=>a`<p>${$.title}: ${h($t.steps,{steps:dr($r(e($.key)))})}</p>`)}
      ${l.length>0&&a`<p>${h($t.across,{kinds:dr(l.map(rt))})}</p>`}
      ${r.length>0&&a`<p>${h($t.named_steps,{steps:dr(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${$t.no_steps}</p>`}
      <${ln} pairs=${m} />
    <//>
  `}function Gg({rows:t}){let e=$t.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:$r(vn(r)).join(", "),s=[...On(r=>Ct(r.to)?.key),ge("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Xt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},jn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Kn(e.place,r=>r.of)],o=M(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=M(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${vt} title=${h($t.work,{count:o.length})}>
      <p class="zacht">${$t.work_note}</p>
      ${o.length?a`<${ut} id="acties" caption=${$t.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Jg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=M([...e,...e.flatMap(o=>Gt(o,"followedBy"))]).flatMap(o=>{let r=io(o).filter(l=>xe(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=$t.to_come.includes(fn(o))?[fe(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${L} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=h($t.coming,{count:n.length});return a`<${vt} title=${s}><p class="zacht">${$t.coming_note}</p><ul>${n}</ul><//>`}function Zg({id:t}){let e=ot(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${L} id=${s} /></h3>
        <${Qo} id=${o} />
        <${ie} of=${[o]} />
      </section>
    `);return a`
    <${vt} title=${h($t.own,{count:e.length})}>
      <p class="zacht">${$t.own_note}</p>
      <${bs} id="eigen" as="div" first=${Qg} items=${n} />
    <//>
  `}function Xg({id:t}){let e=Te(t,"wish");return e.length?a`
    <${vt} title=${$t.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Ft(n,"engagement")||$t.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ie} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function tb({id:t}){let e=ot(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${w(r[0],"post")}</p>
    ${r.map(i=>a`<${Re} text=${w(i,"summary")} />`)} <${ie} of=${r} />
  `,s=le(M(e.map(r=>cs(r,t)))).map(r=>{let i=e.filter(l=>cs(l,t)===r);return a`<li><${L} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?$t.its_members:$t.members;return a`<${vt} title=${o}><${bs} id="leden" items=${s} first=${s.length} /><//>`}function eb({id:t}){let e=new Map(ot(t,"with").map(r=>[cs(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=h(l?$t.more_works:$t.works,{works:i.map($e).join(", ")});return a`<span class="zacht">${c}</span>`},o=le([...e.keys()]).map(r=>a`<li key=${r}><${L} id=${r} />${n(r)}</li>`);return a`
    <${vt} title=${$t.together}>
      <p class="zacht">${$t.alphabetical}</p>
      ${Q()?a`<${bs} id="samen" items=${o} first=${Yg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Id({id:t}){return a`
    <${Kg} id=${t} />
    <${Gg} rows=${ot(t,"who")} />
    <${Jg} rows=${ot(t,"who")} />
    <${Zg} id=${t} />
    <${Xg} id=${t} />
    <${Sa} title=${$t.requested} ids=${le(Te(t,"askedOf"))} />
    <${tb} id=${t} />
    <${eb} id=${t} />
    <${jo} id=${t} />
  `}var $t,$r,dr,Qg,Yg,Rd=S(()=>{"use strict";R();Ot();N();E();ze();J();pt();Mt();ne();qs();mt();Ne();Lo();Ln();$t=b.thing.organisation,$r=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label),dr=t=>pe(t.map(e=>e.toLowerCase()));[Qg,Yg]=[1,3]});function sb({id:t,scenario:e}){let n=dn.cell_columns,s=H(e).matrix.kind.filter(c=>hi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(rt(c.column)),r=c=>a`<a href=${hs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:d}=Ee(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...On(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ee(c).word,cell:i},{key:"hoe",label:n.how,text:c=>kl(c.most_basis),cell:c=>c.most_basis&&qd(c.most_basis)}];return a`
    <${vt} title=${dn.cells}>
      <p class="zacht">${Tt(e)}</p>
      <${ut} id="vakken" caption=${dn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function ob({links:t,scenario:e,undecided:n}){let s=dn.columns,o=c=>wt(c,"initiative"),{links:r}=H(e),i=fo(et(e.plan),b.shared.nothing_step),l=[...On(c=>Ct(c)?.key),ge("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ht(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>bi(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${bi(o(c))} />`},jn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>kl(r[c][0]),cell:c=>qd(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${vt} title=${h(dn.work,{count:M(t.map(o)).length})}>
      ${t.length?a`<${ut} id="wiewat" caption=${dn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function rb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${L} id=${n} />`,h(oe(Ct(n)).thing.step.helper,{awareness:Ft(n,"awareness")||dn.unaware})]);return a`<${vt} title=${dn.helpers}><${Ss} items=${e} /><//>`}function Wd({id:t}){let e=U(j.route.query),n=Gt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Te(c,"barrier")).filter(c=>Je(c,l)),r=H(e).links,i=s.flatMap(l=>ot(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ge(l,e.plan));return a`
    <${nb} id=${t} narrow=${n} />
    <${sb} id=${t} scenario=${e} />
    <${ob} links=${i} scenario=${e} undecided=${uc(e).has(t)} />
    <${Sa} title=${dn.requested} ids=${o("Recommendation").filter(l=>Ge(l,e.plan))} />
    <${rb} ids=${o("Facilitator")} />
  `}var dn,kl,qd,nb,Dd=S(()=>{"use strict";R();K();N();zt();E();ze();hn();J();pt();Mt();ne();mt();Ne();Lo();dn=b.thing.step,kl=t=>Se[t]?.[1]||"",qd=(t,e="")=>[a`<${ae} basis=${t} />`,` ${kl(t)}${e}`],nb=({id:t,narrow:e})=>a`
  <${vt} title=${dn.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${dn.narrower}<${Et} ids=${e} />.</p>`}
    ${wt(t,"broader")&&a`<p>${dn.broader}<${L} id=${wt(t,"broader")} />.</p>`}
  <//>
`});function ib({id:t,reports:e}){let n=$n(t);if(en(t.split("/")[0]).dates.length<3)return null;let s=o=>xe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Rt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${ct(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function lb({id:t}){let e=en(t.split("/")[0]),{result:n,not_mentioned:s}=$n(t),o=e.dates.filter(({date:i})=>fn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${ib} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=ps(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${Rt} id=${t} date=${i} /></p>
            ${xe(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${ab} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function cb({id:t}){let e=Gt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${Ss} items=${n} />`}function pb({id:t}){let e=$n(t),n=e.deadline_columns,s=io(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>ct(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Ro(w(i,"modality"))},{key:"er",label:n.there,text:i=>xe(i).delivery||e.not_there},{...Kn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ie} of=${[i]} />`}];return a`<${ut} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function ub({id:t}){let e=$n(t),n=e.who_columns,s=ot(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${L} id=${i} /><${gs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Kn(n.place,({of:i})=>i.slice(0,1))];return a`<${ut} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function db({id:t}){let e=Gt(wt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${Et} ids=${e} />.</p>`}function $b({id:t}){let e=$n(t),n=zr(t);if(n.length)return n.map(o=>a`<${Qo} id=${o} /><${ie} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(rt).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function mb({id:t}){let e=$n(t),n=Te(t,"subMeasureOf"),s=o=>a` <${Rt} id=${o} />`;return a`<${vt} title=${e.container}><p>${e.parts}</p><${gn} ids=${n} more=${s} /><//>`}function Vd({id:t}){let e=$n(t),n=en(t.split("/")[0]),s=w(t,"promise"),o=Co(t),r=w(t,"isContainer")==="true"?mb:fb;return a`
    <${vt} title=${s?e.promise:e.what}>
      ${va(t).map(i=>a`<${Re} text=${i} />`)}
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:is(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ie} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${xa} id=${t} />
    ${o.length>0&&a`<${vt} title=${b.thing.further}><${ln} pairs=${o} /><//>`}
    <${jo} id=${t} />
  `}var $n,ab,fb,Hd=S(()=>{"use strict";R();N();E();ze();J();pt();Mt();mt();Ne();Lo();Ln();$n=t=>oe(Ct(t)).thing.undertaking,ab=({report:t,result:e})=>a`
  <${Re} text=${w(t,"summary")} />
  <${Ws} of=${t} />
  <${Re} text=${e} look="zacht" />
  <${ie} of=${[t]} />
`;fb=({id:t})=>a`
  <${vt} title=${$n(t).progress}><${lb} id=${t} /><${cb} id=${t} /><${pb} id=${t} /><//>
  <${vt} title=${$n(t).who}><${ub} id=${t} /><${db} id=${t} /><//>
  <${vt} title=${$n(t).steps}><${$b} id=${t} /><//>
`});function bb({id:t}){let e=hb[De(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${gb} key=${n.plan.key} ...${n} />`):null}function kb({id:t}){let e=Te(t,"inChapter"),n=[...Co(t),[Je(t,"Legislation")?An.also_known:An.in_source,ht(t,"altLabel").join(", ")],[An.place,Qe(t).length>0&&a`<${ie} of=${[t]} />`]],s=o=>a` <${Rt} id=${o} /> <p class="zacht">${va(o).join(" ")}</p>`;return a`
    <${vt} title=${An.known}>
      ${Je(t,"Facilitator")&&a`<p class="zacht">${oe(Ct(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${ln} pairs=${n} />
    <//>
    <${xa} id=${t} />
    ${e.length>0&&a`<${vt} title=${An.other.chapter}><${gn} ids=${le(e)} more=${s} /><//>`}
    <${jo} id=${t} />
  `}function _b({id:t}){let e=U(j.route.query),n=De(t)==="organisation"&&w(t,"notation"),s=i=>Hn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${op} gap=${i} scenario=${e} />`);return a`
    <${vt} title=${h(An.gaps,{count:o.length})}>
      <${bs} id="vragen" items=${r} first=${Q()?wb:yb} as="div" />
    <//>
  `}function vb({id:t}){let e=De(t),n=[Ud[e]&&a`<a href=${O(Ud[e])}>${An.crumbs[e]}</a>`,B&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>wt(t,s)&&a`<${L} id=${wt(t,s)} />`),Xt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Kd({route:t}){let e=t.path.slice(1).join("/");if(!de(e))return a`<${_s} />`;let n=x(e),s=De(e),o=xb[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${An.promised} ${l}`,h(An.stand,{stand:fe(e).toLowerCase()})]:[c],u=[`${Xt(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),d=M([...Qe(e),...Qe(ps(e))]);return Hr(u.replace(/([^.!?])$/,"$1."),d,null,Ct(e)||et())};return a`
    <${vb} id=${e} />
    <${tt} text=${Je(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Rt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${vo} />`}
    <${bb} id=${e} />
    <div class="acties bovenaan">
      <${fs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${An.around}</a>
    </div>
    <${o} id=${e} />
    <${_b} id=${e} />
  `}var An,yl,hb,gb,yb,wb,Ud,xb,Gd=S(()=>{"use strict";R();K();Ot();N();zt();E();ze();J();pt();Mt();Ze();ne();qs();ko();mt();Ne();Lo();Rd();Dd();Hd();Ln();er();An=b.thing,yl=b.thing.route,hb={organisation:(t,e)=>y.partners[B?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:vn},gb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${B?h(yl.of_plan,{plan:t.title}):yl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${yl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[yb,wb]=[3,2];Ud={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};xb={undertaking:Vd,organisation:Id,step:Wd,other:kb}});function Sb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=_n(s,n),r=oe(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ft.tiles_label}>
      ${Fr(t,r,o).map(([i,{tile:l,count:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${Oo} outcome=${i} />
            <span class="getal">${c}</span>
            <span>${h(l,{date:ct(sn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Mb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${ft.open.title}</h2>
      <p>${r.length?h(ft.open.phrase,{date:ct(sn(e.key,n))}):ft.open.none}</p>
      <ul>
        ${r.slice(0,jb).map(i=>a`
            <li key=${i.id}>
              <${Oo} outcome=${i.outcome} />
              <span>
                <${L} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${ft.open.gaps}</a></p>
      <h2>${ft.read.title}</h2>
      <ul class="leesregels"><li>${ft.read.first}</li>${Lb}<li>${ft.read.last}</li></ul>
    </aside>
  `}function zb({rows:t}){let e=M(t.map(o=>o.day.slice(0,4))).sort(G),s=M(t.flatMap(o=>Qd(o.work))).map(o=>[o,x(me(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${qt} label=${ft.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${qt} label=${ft.fields.partner} name="partner" options=${s} />
      <${ks} names=${["jaar","partner"]} />
    </div>
  `}function Fb({plan:t,scenario:e,chosen:n,query:s}){let o=Es(t,e.date),r=gc(t,e.date),i=o.filter(Yd(s)),l=i.filter(c=>!n||c.outcome===n);return a`
    <section>
      ${B&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${h(ft.intro,{count:o.length,undated:r.length})}</p>
      <p>${_n(e,t).phrase.overdue}</p>
      <${Sb} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      ${i.length<o.length&&a`<p role="status"><strong>${C(ft.kept,i.length)}</strong> ${ds(i).join(" · ")}</p>`}
      <div class="belofteblad">
        <div><${zd} plan=${t} rows=${l} date=${e.date} /><${Tb} plan=${t} rows=${l} /></div>
        <${Mb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ft.table}</summary>
        <${ut} id=${`beloften-${t.key}`} caption=${ft.caption} rows=${l} columns=${Jd} sort="dag" />
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
  `}function Zd({route:t}){let e=U(t.query),n=kc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Es(i,e.date)),r=o.filter(Yd(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${tt} text=${ft.heading} title=${ft.title} />
    <${un}><${Hs} /><${Xo} /><${zb} rows=${o} /><//>
    <${vo} />
    ${n.map(i=>a`<${Fb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${ft.none}</p>`}
    <p class="acties">
      <${ee} name="beloften.csv" rows=${()=>Cb(r,e)} />
      ${n.length>0&&a`<${Pe} name="beloften" title=${ft.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${se} text=${C(ft.lane_total,r.length)} />
  `}var ft,Ob,Jd,Cb,jb,Lb,Tb,Qd,Yd,Xd=S(()=>{"use strict";R();K();Ot();N();zt();E();ze();J();Mt();Ze();ne();ys();gl();mt();nr();Ne();ft=b.promises;Ob=t=>{let e=$s(t.plan).lanes[t.lane];return e?lo(e):""},Jd=[{key:"dag",label:ft.columns.day,text:t=>t.day,cell:t=>t.by},ge("actie",ft.columns.work,t=>t.work),{key:"wat",label:ft.columns.what,text:t=>t.what},{key:"woorden",label:ft.columns.quote,text:t=>t.quote},{key:"stand",label:ft.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Gs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ft.columns.lane,text:Ob}],Cb=(t,e)=>{let n=o=>Qe(o.id).map(te).join("; "),s=[...Jd,{key:"bron",label:ft.columns.place,text:n}];return Dn(s,t,o=>he(e,o.plan.key))},jb=6,Lb=ft.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Tb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${$s(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${lo(n)}
              <span class="bij">
                ${C(ft.lane_total,s.length)}${ds(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Gs} outcome=${o.outcome} on=${o.by} />
                    <span><${L} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Qd=t=>ot(t,"who").map(e=>w(e.from,"notation")),Yd=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Qd(e.work).includes(t.partner))});function e$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${B?"h3":"h2"}>${h(os.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Eb({loss:t,scenario:e,id:n,title:s}){let o=i=>n$(t,i,e),r=[{key:"vak",label:os.columns.cell,sort:!1,text:i=>t$(i,o(i)),cell:i=>{let l=t$(i,o(i));return o(i)?a`<a href=${hs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:os.columns.now,sort:!1,text:i=>s$(o(i))},{key:"weg",label:os.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ut} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Ab({loss:t,names:e,scenario:n,apart:s}){let o=en(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=d=>[" ",a`<${Rt} id=${d} date=${n.date} />`],u=(d,m)=>a`<${e$} title=${d} count=${m.length} none=${i}><${gn} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${B&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Nb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Ib} loss=${t} scenario=${n} />
      <${e$} title=${r} count=${t.cells.length} none=${i}>
        <${Eb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:m})=>u(l[d],m))}
      ${t.blocks.map(d=>u(d.phrase,d.acts))}
    </section>
  `}function Nb(t,e){let[n,s]=[t.last_actor.length,Ts(en(t.plan))],o=n||!t.acts?os.heading:os.accompanied;return C(o,e.length,{alone:n,acts:t.acts,source:s,names:pe(e)})}function wl({losses:t,names:e,scenario:n,apart:s}){let o=pe(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=n$(i,l,n),p=c?nt(l.barrier):"";return[o,rt(l.column),p,s$(c),l.phrase,...he(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Ab} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...ue(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ee} name="wat-als.csv" rows=${()=>[[...os.csv,...Wn],...r()]} /></div>
  `}function Bb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(rt(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Pb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${us(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${h(Zs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Zs.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Zs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Zs.stays,i.length):Zs.nothing}</p>`}
    </li>
  `}function Ib({loss:t,scenario:e}){let{legend:n}=Zs,s=Bb(t,e),o=M(s.flatMap(i=>i.things.map(l=>us(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Zs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Pb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:Ts(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Zs,os,n$,s$,t$,o$=S(()=>{"use strict";R();N();zt();E();hn();J();pt();Mt();ne();mt();Ne();Zs=b.whatif.picture,os=b.whatif,n$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),s$=t=>t?Jr(t):os.no_cell,t$=(t,e)=>{let n=W(rt(t.column));return e?h(os.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function vl(t,e,n){let[s,o]=I(null);return Zt(()=>{let r=!0;return o(null),Y().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function xl({chosen:t,choices:e,follows:n}){let s=Bt(),o=j.started&&!!t&&Q();Zt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Rb({before:t,after:e}){let n=Qt[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:V("Severity",t),after:V("Severity",e)})}function r$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>h(Qt.cell,{kind:W(rt(p.column)),step:nt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${C(Qt.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${h(Qt.now,{phrase:p.before})}</span> <span>${h(Qt.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${h(Qt.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${Qt.alone}</p>
    <h2>${C(Qt.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Rb(p)}</strong> ${p.was&&`${h(Qt.now,{phrase:p.was})} `}
            ${p.was?h(Qt.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${C(Qt.stays,l.length)}</h2>
        <p>${Qt.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function qb({id:t,status:e,scenario:n}){let s=vl("supposed",{options:ls(n),work:t,status:e});return s&&s.silent===void 0?a`<${r$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function a$({requested:t,scenario:e}){let{date:n}=e,s=m=>re(m)&&!!fn(m,n),[o,r]=t.split("="),i=re(o)?o:"",l=Gt(ps(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,$)=>O(["wat-als","actie",`${m}=${$}`]),p=e.key===U({}).key&&y.readings[`${i}=${r}`],u=a`
        <${So} label=${Qt.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${L} id=${i} />. ${fe(i,n)}.</p>
            <h2>${Qt.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:$}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W($)}</a>
                    ${m===fn(i,n)&&a` <span class="zacht">${Qt.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${Qt.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${xl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Db} />`:p?a`<${r$} found=${p} id=${i} scenario=${e} />`:Le()?a`<${qb} id=${i} status=${r} scenario=${e} />`:a`<p>${h(Qt.elsewhere,{name:x(i),status:V("Status",r)})}</p>`} />`}var Qt,_l,Wb,Db,i$=S(()=>{"use strict";R();K();Ot();N();zt();E();Me();J();pt();Mt();mt();ha();Qt=b.whatif.action;_l=t=>t.split("=")[0],Wb=()=>Object.keys(y.readings).sort((t,e)=>G(x(_l(t)),x(_l(e)))),Db=()=>a`
  <p>${Qt.begin}</p>
  <h2>${Qt.readings}</h2>
  <ul>
    ${Wb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(_l(t))}</a>
          <span class="zacht"> ${h(Qt.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Hb({notations:t,names:e,scenario:n}){let s=vl("answer",{options:Vb(t,n)},()=>kt(lt.done));if(!s)return a`<div><p>${lt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(lt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${wl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${h(lt.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function Ub({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(qa).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Le()?[...e,c]:[c])},i=c=>[x(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>In(i(c),n));return a`
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
            <button type="button" id=${`zonder-${qa(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${lt.none_found}</p>`}
    ${!Le()&&a`<p class="zacht">${lt.alone}</p>`}
  `}function Kb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(lt.start.alone,r),r>0&&(o.length?h(lt.start.steps,{steps:pe(o.map(l=>nt(l).toLowerCase()))}):lt.start.no_step),i>0&&C(lt.start.lead,i)].filter(Boolean),s=Ts(et(e.plan));return a`
    <section id="begin">
      <h2>${lt.start.title}</h2>
      <p class="zacht">${h(lt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:qa(o.who)})}>${x(o.who)}</a>
              <span class="bij">${B?`${en(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${lt.start.no_partner}</p>`}
    </section>
  `}function Gb({id:t,date:e}){let n=o=>pe(le(M(o)).map(x)),s=Object.entries(lt.apart.roles).map(([o,r])=>{let i=ot(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${h(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(Te(t,o));return r&&a`<p>${h(lt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${lt.apart.page} <${L} id=${t} />.</p>
  `}function l$({route:t}){let e=U(t.query),{without:n,most:s}=H(e),o=le(Object.keys(n).filter(g=>n[g].length)),r=(t.query.zonder||"").split(",").map(me).filter(Boolean),i=r.map(g=>x(g)),[l]=r,c=r.length>1&&Le(),[,p,...u]=t.path,d=[[lt.leave_out,O("wat-als"),!p],[lt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Jo} label=${lt.title} tabs=${d} />
    <${tt} text=${lt.title} title=${p?lt.action.title:lt.title}>
      <p class="uitleg">${p?lt.action[Le()?"intro":"intro_elsewhere"]:lt.intro}</p>
    <//>
    <${pa} scenario=${e} />
  `;if(p)return[m,a`<${a$} requested=${u.join("/")} scenario=${e} />`];let $=()=>c?a`<${Hb} notations=${r.map(qa)} names=${i} scenario=${e} />`:l?a`
      <${wl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Gb} id=${l} date=${e.date} />`} />
    `:a`<${Kb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${xl} chosen=${r.join(",")} choices=${a`<${Ub} acting=${o} chosen=${r} />`}
      follows=${$()} />
    <${se} text=${r.length===1?h(lt.phrase,{name:i[0]}):""} />
  `}var lt,Vb,qa,c$=S(()=>{"use strict";we();$o();R();K();Ot();N();zt();E();Me();ze();J();pt();Ze();ne();Ur();mt();o$();i$();Ln();lt=b.whatif,Vb=(t,e)=>[...ls(e),...t.map(n=>["zonder",n])];qa=t=>w(t,"notation")});var u$={};m$(u$,{answerTo:()=>H,compare:()=>G,connection:()=>co,csv:()=>Cr,data:()=>y,here:()=>j,longerWays:()=>Pr,scenarioOf:()=>U});function Da(t=null){for(let e of Va())e!==t&&(e.open=!1)}function Sl(){Da(),kn().classList.remove("is-open"),Wa().setAttribute("aria-expanded","false")}function Jb(){kn()&&(Wa().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of Va())e.open=t;Wa().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Sl():e.closest("summary")&&!Q()&&Da(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Va().find(n=>n.open);Q()?Wa().focus():e?.querySelector("summary")?.focus(),Sl()}),document.addEventListener("click",t=>{!Q()&&!kn().contains(t.target)&&Da()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!kn().contains(e)&&Da()}))}function Qb(t){if(!kn())return;let e=Bi(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=ui(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Va())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Yb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return mr=!Bo(e)||s!==n,mr?(yn(a`<p role="status">${b.werkplaats.busy}</p>`,Lt("inhoud")),Ha?Y().show(Ha,Y().own):Ol||Zb(ls(e),s),!0):!1}async function Zb(t,e){Ol=!0;try{Ha=(await Y().ask("page",{options:t,comparisons:e})).page,mr&&Y().show(Ha,Y().own)}catch(n){mr&&yn(a`<p role="alert">${n.message}</p>`,Lt("inhoud"))}Ol=!1}function Xb(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");if(ve()?.own&&Yb(e,U(t.query)))return;n.className=`scherm-${e}`;let s=p$[e]||p$.onbekend;yn([a`<${Zc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Qb(e)}function Cl(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Y();yn(a`<${bd} state=${e} why=${n} own=${s} />`,t)}function tk(){ek(),mr=!1,window.removeEventListener("werkplaats",Cl),yn(null,Lt("inhoud")),yn(null,Lt("motor"))}var kn,Wa,Va,p$,Ol,Ha,mr,ek,d$=S(()=>{"use strict";we();R();K();Ot();N();zt();E();Me();Do();Ai();pt();ne();Ur();fp();zp();Bp();_u();Iu();Xu();nd();wd();Ld();er();Pd();Gd();Xd();c$();kn=()=>Lt("menu"),Wa=()=>Lt("menuknop"),Va=()=>[...kn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});Jb();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Sl();let e=Lt("zoek").value;location.hash=Uc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Go(h(e,{...r,sources:qn()}),n)});p$={__proto__:null,overzicht:ed,dekking:Np,aandachtspunten:Pu,partners:Hu,maatregelen:Ku,naslag:Qu,gevraagd:Yu,tijdlijn:Zu,beloften:Zd,verken:wu,ding:Kd,samenvatting:Bd,vragen:jd,"wat-als":l$,vergelijk:Tp,"weet-niet":mp,methode:$p,zoek:uu,controleer:ve()?yd:kd,onbekend:_s},Ol=!1,Ha="",mr=!1;ve()&&(window.addEventListener("werkplaats",Cl),Cl());Lt("inhoud").replaceChildren();ek=ac(Xb);ve()&&window.addEventListener("andere-bladzijde",tk,{once:!0});document.documentElement.dataset.klaar="ja"});we();Ka();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:Ll().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(d$(),u$))});})();
