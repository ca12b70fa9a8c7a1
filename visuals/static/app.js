"use strict";var ketenkaart=(()=>{var c$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var p$=(t,e)=>{for(var n in e)c$(t,n,{get:e[n],enumerable:!0})};function bt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Cl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,ye=S(()=>{"use strict";jt=t=>document.getElementById(t)});async function jl(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ha=u$(await new Response(e).json())}function u$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ha,Ua=S(()=>{"use strict";ye()});function Tl(t){var e=Ll.get(this);return e||(e=new Map,Ll.set(this,e)),(e=Ml(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ml,Ll,zl=S(()=>{Ml=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Ml(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Ll=new Map});function Ss(t){t&&t.parentNode&&t.remove()}function Za(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ya.call(arguments,2):n),To(t,i,s,o,null)}function To(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zo,__v:o||++Al,__i:-1,__u:0};return!o&&kt.vnode&&kt.vnode(r),r}function yr(t){return t.children}function fr(t,e){this.props=t,this.context=e,this.__g=0}function as(t,e){if(e==null)return t.__&&as(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:as(t)}function f$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Os({constructor:zo},n)).__v=n.__v+1,kt.vnode&&kt.vnode(e),Xa(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||as(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Dl(o,e,r),n.__=n.__e=null,e.__e!=s&&Pl(e))}function Pl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Pl(t)}function Fl(t){(8&t.__g||(t.__g|=8,rs.push(t),gr++))&&Ka==kt.debounceRendering||((Ka=kt.debounceRendering)||queueMicrotask)(Il)}function Il(){try{for(var t,e=1;rs.length;)rs.length>e&&rs.sort(Nl),t=rs.shift(),e=rs.length,8&t.__g&&f$(t)}finally{(gr=rs.length)&&(Ka||queueMicrotask)(Il)}}function Rl(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,b,f,k,_=s.__k||kr,v=e.length;for(c=h$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||br,$.__i=d,k=Xa(t,$,m,o,r,i,l,c,p,u),b=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&ti(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||b,$)),f=f||b,4&$.__u?(c=ql($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:b&&(c=b.nextSibling),$.__u&=-21);return n.__e=f,c}function h$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,b=n.length,f=b,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=To(null,i):Qa(i)?i=v[r]=To(yr,{children:i}):i.constructor===zo&&i.__b?i=v[r]=To(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=g$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>b?k--:o<b&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(f)for(r=0;r<b;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=as(l)),ei(l,l));return s}function ql(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=ql(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=as(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function g$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function El(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function $r(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||El(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||El(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ga[e]||(Ga[e]=b$(e)),(t.__a||(t.__a={}))[e]=Ja,r=e!=(e=e.replace(Bl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function b$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[mr]==null)e[mr]=Ja++;else if(e[mr]<this.__a[t])return;return n(kt.event?kt.event(e):e)}}}function Xa(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,b,f,k,_,v,A,M,D,q,Z,Pt,T,St,Jt,z=e.type;if(e.constructor!==zo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=hr(u,r):r.push(u),l=r[0]||l),(u=kt.__b)&&u(e);t:if(typeof z=="function"){m=i.length;try{if(_=e.props,v=(u=z.prototype)&&u.render,A=(u=z.contextType)&&s[u.__c],M=u?A?A.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new z(_,M):(e.__c=$=new fr(_,M),$.constructor=z,$.render=y$),A&&A.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),z.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Os({},$.__s)),Os($.__s,z.getDerivedStateFromProps(_,$.__s)))),b=$.props,f=$.state,$.__v=e,n.__c){if(_!==b&&v&&!z.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,M),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,M)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Vt){Vt&&(Vt.__=e)}),kr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=as(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,M),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(b,f,k)})}else v&&!z.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=M,$.props=_,$.__P=t,$.__g&=-5,D=kt.__r,q=v?25:0;do $.__g&=-9,D&&D(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(kr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Os({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(b,f)),Z=u&&u.type===yr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Vt){Vt&&ei(Vt,Vt)}),n.__k=null),l=n.__k?as(n,0):null),l=Rl(t,Qa(Z)?Z:[Z],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(Ss),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Vt){if(i.length=m,e.__v=null,c||r)if(Vt&&Vt.then){if(e.__u|=128|c,r){for(~(St=r.indexOf(l||void 0))||(St=r.length);(Jt=r[St-1])&&Jt.nodeType==8;)St--;for(;St<r.length;St++)if(Jt=r[St])if(r[St]=null,Pt){if(Jt==T)break}else{if(Jt.nodeType!=8)break;Jt.data.startsWith("$s")&&(T=hr(Pt=Jt))}}if(!Pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Pt=l}(u=hr(Pt=e.__c.__z||(e.__c.__z=Pt)))?(e.__e=Pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ss);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Vt&&Vt.then||Wl(e),kt.__e(Vt,e,n)}}else l=e.__e=k$(n.__e,e,n,s,o,r,i,c,p,t);return(u=kt.diffed)&&u(e),l}function hr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wl))}function Dl(t,e,n){for(var s=0;s<n.length;)ti(n[s++],n[s++],n[s++]);kt.__c&&kt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){kt.__e(r,o.__v)}})}function k$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,b,f,k,_,v=n.props||br,A=e.props,M=e.type;if(M=="svg"?o="http://www.w3.org/2000/svg":M=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((b=r[u])&&(M?b.localName==M:b.nodeType==3)){t=b,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!M)return _.createTextNode(A);t=_.createElementNS(o,M,A.is?A:p),l&&(kt.__m&&kt.__m(e,r),l=!1),r=null}if(M){if(p=M=="template"&&t.content||t,r=M=="textarea"&&A.defaultValue!=null?null:r&&Ya.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(b=t.attributes[u]).name]=b.value;for(u in v)b=v[u],u=="dangerouslySetInnerHTML"?m=b:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||$r(t,u,null,b,o);for(u in A)b=A[u],u=="children"?$=b:u=="dangerouslySetInnerHTML"?d=b:u=="value"?f=b:u=="checked"?k=b:l&&typeof b!="function"||v[u]===b||$r(t,u,b,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(M=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&m$.test(M))&&(o="http://www.w3.org/1999/xhtml"),Rl(p,Qa($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&as(n,0),l,c),r&&r.some(Ss)),l&&M!="textarea"||(u="value",M=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(M!="progress"||f)||$r(t,u,f,v[u],o),u="checked",k!=null&&k!=t[u]&&$r(t,u,k,v[u],o))}else v===A||l&&t.data==A||(t.data=A);return t}function ti(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){kt.__e(o,n)}}function ei(t,e,n){var s,o,r,i;if(kt.unmount&&kt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ti(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){kt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ei(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=hr(s,r=[]))&&(s==t.__e&&r.some(Ss),Ss(o),Ss(s)),n||Ss(t.__e),t.__e=t.__c=t.__=null}function y$(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;kt.__&&kt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=To(yr,{children:[t]}),o=[],r=[],Xa(e,e.__k,s||br,br,e.namespaceURI,s?null:e.firstChild?Ya.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Dl(o,e.__k,r),e.__k.props.children=null}var kt,Al,d$,rs,Ka,gr,Nl,mr,Bl,Ja,Ga,$$,zo,br,kr,m$,Qa,Ya,Os,wr=S(()=>{zo=Symbol.for("pv"),br={},kr=[],m$=/^m(i|n|o|s|text|space)$/,Qa=Array.isArray,Ya=kr.slice,Os=Object.assign;kt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw gr=0,t}},Al=0,d$=function(t){return t!=null&&t.constructor===zo},fr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Os({},this.state)),typeof t=="function"&&(t=t(Os({},n),this.props)),t&&(Os(n,t),this.__v&&(e&&this.__k.push(e),Fl(this)))},fr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Fl(this))},fr.prototype.render=yr,rs=[],gr=0,Nl=function(t,e){return t.__v.__b-e.__v.__b},mr=Symbol(),Bl=/(PointerCapture)$|Capture$/i,Ja=0,Ga={},$$=0});function vr(t,e){It.__h&&It.__h(Ht,t,_r||e),_r=0;var n=Ht.__H||(Ht.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return _r=1,w$(tc,t)}function w$(t,e,n){var s=vr(Ys++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):tc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);si(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Ht,!Ht.__f)){Ht.__f=!0;var o=Ht.shouldComponentUpdate;Ht.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,si(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function Qt(t,e){var n=vr(Ys++,3);!It.__s&&ai(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Ht.__H.__h.push(n))}function Ue(t,e){var n=vr(Ys++,4);!It.__s&&ai(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Ht.__h.push(n))}function Eo(t){return _r=5,je(function(){return{current:t}},[])}function je(t,e){var n=vr(Ys++,7);return ai(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function _$(){var t;do{for(;t=oi.shift();)try{Fo(t)}catch(n){It.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Xl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Fo),e.__h.some(ri),e.__h=[]}catch(n){e.__h=[],It.__e(n,t.__v)}}}while(oi.length)}function v$(t){var e,n=function(){clearTimeout(s),Yl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Yl&&(e=requestAnimationFrame(n))}function Zl(t){t!=1&&Vl==It.requestAnimationFrame||((Vl=It.requestAnimationFrame)||v$)(_$)}function Fo(t){var e=Ht,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Ht=e}function ri(t){var e=Ht;t.__c=t.__(),Ht=e}function ai(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!si(n,t[s])})}function tc(t,e){return typeof e=="function"?e(t):e}var Ys,Ht,ni,Vl,si,_r,Xl,oi,It,Hl,Ul,Kl,Gl,Jl,Ql,Yl,ii=S(()=>{wr();si=Object.is,_r=0,Xl=[],oi=[],It=kt,Hl=It.__b,Ul=It.__r,Kl=It.diffed,Gl=It.__c,Jl=It.unmount,Ql=It.__;It.__b=function(t){Ht=null,Hl&&Hl(t)},It.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ql&&Ql(t,e)},It.__r=function(t){Ul&&Ul(t),Ys=0;var e=(Ht=t.__c).__H;e&&(ni==Ht?Ht.__h=[]:(e.__h.some(Fo),e.__h.some(ri),Ys=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ni=Ht},It.diffed=function(t){Kl&&Kl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Zl(Xl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ni=Ht=null},It.__c=function(t,e){e.some(function(n){try{n.__h.some(Fo),n.__h=n.__h.filter(function(s){return!s.__||ri(s)})}catch(s){n.__h=[function(){throw s}]}}),Gl&&Gl(t,e)},It.unmount=function(t){Jl&&Jl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Zl(oi.push(o))}else Fo(o)}catch(r){e=r}}),s.__H=void 0,e&&It.__e(e,s.__v))};Yl=typeof requestAnimationFrame=="function"});function ec(t){if(Array.isArray(t))return t.map(ec);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Za("wbr",null),n]:[n])}var Bt,a,R=S(()=>{"use strict";zl();wr();ii();wr();ii();/*! What draws the screens and searches in them, bundled here:

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
*/Bt=()=>Eo(null);a=Tl.bind((t,e,...n)=>Za(t,e,...typeof t=="string"?n.map(ec):n))});function O$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(nc,n)&&!t.query.uit?{path:nc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function pi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[S$[r]||r,i]);return O$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=x$.filter(i=>n&&C.route.query[i]).map(i=>[i,C.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(C.route.path,{...C.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++li},"",n),ci())}function ci(t=!1){let e=pi(location.hash),n=C.route.path.join("/")===e.path.join("/");C.route=e,C.led=C.started&&!n&&!t,sc(e),!n&&window.scrollTo(0,t&&oc.get(history.state?.turn)||0)}function rc(t){sc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),li=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>oc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++li},""),ci(o)};return window.addEventListener("popstate",s,n),ci(),C.started=!0,()=>e.abort()}var x$,S$,nc,C,sc,li,oc,qe,U=S(()=>{"use strict";x$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],S$={ernst:"gewicht"},nc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};C={route:{path:[],query:{}},started:!1,led:!1},li=0,oc=new Map;qe=t=>O(["ding",t])});function X({text:t,title:e=t,children:n}){let s=Bt();return Ue(()=>{document.title=`${e} – Ketenkaart`},[e]),Ue(()=>{C.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ee({text:t}){let{route:e}=C;return Ue(()=>{C.started&&t&&bt(t)},[t,e]),null}var st,Lt=S(()=>{"use strict";ye();R();U();st=()=>window.matchMedia("(max-width: 44rem)").matches});function ce(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function wn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Zs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function xr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?J(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Sr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function ac(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,j,W,Ut,F,J,N=S(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ut=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();F=t=>[...new Set(t)],{compare:J}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,ic,lc,C$,j$,L$,M$,T$,z$,F$,E$,A$,N$,B$,Ke,Xs,B,g,ne,tt,en,Ot,Ge,Nn,we,nn,sn,it,Cs,pe,is,E=S(()=>{"use strict";Ua();y=Ha,{codes:ic,progress:lc,queries:C$,names:j$,absent:L$,dates:M$,lists:T$,kinds:z$,called:F$,works:E$,partners:A$,lookups:N$}=y,B$=[ic,lc,C$,j$,L$,M$,T$,z$,F$,E$,A$,N$];for(let t of[...B$,y.words,y.addresses,...[ic,lc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ke=new Map(Object.entries(y.things)),Xs=new Map(y.plans.map(t=>[t.key,t])),B=y.plans.length>1,g=y.words,ne=t=>t?.words.page||g,tt=t=>Xs.get(t||"")||(B?void 0:y.plans[0]),en=t=>Xs.get(t),Ot=t=>Xs.get(t.split("/")[0]),Ge=(t,e)=>!e||!Ot(t)||Ot(t)?.key===e,Nn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),we=Nn[Nn.length-1].date,nn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),sn=(t,e)=>{let n=Ot(t);return n?y.stands[e]?.[n.key]||n.date:e},it=t=>y.dates[t]||t||"",Cs=(t=tt())=>t?.source||y.source,pe=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),is=(t,e=tt())=>(e?e.dates:Nn).find(n=>n.date===t)?.label||it(t)});async function Or(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(g.check.unreadable,{name:t.name}))}}async function Ao(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ui,_e,Q,Le,Me=S(()=>{"use strict";N();E();ui=5*2**20,_e=()=>window.werkplaats,Q=()=>_e(),Le=()=>!!_e()&&_e()?.state!=="off"});function K(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!di.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:$i(o,n),without:$i(r,n),links:i},p={...$i(l,n),...c};di.set(s,p)}return di.get(s)}function ls({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=B&&Xs.has(t.plan)?t.plan:"",n=Nn.some(l=>l.date===t.stand)?t.stand:we,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=No({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:we}].map(No).find(P$)||No({plan:e,date:we,stated:!1,expect:!0,strict:!1})}function No({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function mi(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>H(s(r)).key)).size===n.length?n:[]}var di,$i,_n,Bo,P$,fi,cc,zt=S(()=>{"use strict";E();Me();di=new Map,$i=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));_n=(t,e)=>K({...t,plan:e.key}).numbers[0];Bo=t=>t.key in y.answers,P$=t=>Bo(t)||!!_e();fi=(t,e)=>Xs.get(e)?.steps.find(n=>n.notation===t)?.id,cc=t=>new Set(K(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>fi(s.step,e))))});var pc,I$,js,Po,mt,Te,cs,We=S(()=>{"use strict";N();E();pc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])wn(pc,i,r)}I$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),js=(t,e=we)=>!I$[e]?.has(t),Po=(t,e=we)=>(pc.get(t)||[]).filter(n=>js(n.of[0]||n.from,e)),mt=(t,e,n)=>Po(t,n).filter(s=>s.name===e),Te=(t,e,n)=>mt(t,e,n).filter(s=>s.to===t).map(s=>s.from),cs=(t,e)=>t.from===e?t.to:t.from});var hi,ft,w,Kt,yt,fn,Cr,Ls,Je,dc,De,Yt,Bn,se,ue,V,Ft,jr,$c,x,de,uc,to,mc,R$,Lr,Io,on,eo,q$,ze,Zt,Qe,G=S(()=>{"use strict";N();E();hi=[],ft=(t,e)=>Ke.get(t)?.[e]||hi,w=(t,e)=>ft(t,e)[0]||"",Kt=(t,e)=>ft(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),yt=(t,e)=>Kt(t,e)[0]||"",fn=t=>Ke.has(t),Cr=t=>ft(t,"type"),Ls=t=>$c.get(t)||hi,Je=(t,e)=>Cr(t).includes(e),dc=t=>Cr(t).map(e=>y.kinds[e]).find(Boolean),De=t=>dc(t)?.page||"",Yt=t=>dc(t)?.kind||"",Bn=t=>De(t)==="organisation",se=t=>De(t)==="undertaking",ue=t=>!!De(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>V(y.lists[e],w(t,e)),jr=t=>y.names[t]||g.thing.foreign[t]||t,$c=new Map;for(let[t,e]of Ke)for(let n of e.type||hi)wn($c,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),de=t=>y.called[t]?.short||x(t),uc=t=>w(t,"identifier"),to=[...Ls("Chapter")].sort((t,e)=>J(uc(t),uc(e))),mc=[...Ke.keys()].filter(se),R$=[...Ke.keys()].filter(Bn),Lr=t=>nn.find(e=>e.notation===t),Io=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),on=nn.map(t=>[t.notation,t.label]),eo=Io("InterventionKind"),q$=new Map(R$.map(t=>[w(t,"notation"),t])),ze=t=>q$.get(t)||"",Zt=t=>y.addresses[t]||"",Qe=t=>Kt(t,"passage")});function hc(t,e,n){let s=ve(t,n);return{name:x(e),short:de(e),what:w(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Ro(w(t,"modality"))),day:w(t,"dueBy"),by:it(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:it(s.on)}}var vn,no,so,oo,gi,Mr,ro,Ct,Ro,W$,ve,ps,hn,us,Ms,fc,Tr,Ts,gc,bi,ao,ds,Mt=S(()=>{"use strict";U();N();E();We();G();vn=t=>y.works[t]?.steps||[],no=t=>y.works[t]?.kinds||[],so=t=>y.works[t]?.years||[],oo=t=>y.works[t]?.leads||[],gi=t=>y.works[t]?.acts||[],Mr=(t,e)=>mt(t,"at",e).flatMap(n=>n.of),ro=(t,e)=>mt(t,"deadline",e).map(n=>n.from),Ct=t=>w(t,"isGeneric")==="true",Ro=t=>V("Modality",t),W$={},ve=(t,e=we)=>C.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||W$,ps=(t,e)=>ve(t,e).report||"",hn=(t,e)=>ve(t,e).status||"",us=(t,e)=>ve(t,e).state||"",Ms=(t,e)=>ds(t).rows.filter(({id:n})=>ve(n,e).outcome).map(n=>({...n,plan:t,...hc(n.id,n.work,e)})),fc=(t,e)=>y.promises[t.key].undated.filter(n=>js(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...hc(n,s,e)}});Tr=(t,e=g.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Ts=(t,e=!1)=>Object.entries(g.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),gc=t=>pe(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),bi=(t,e)=>{let{reports:n}=ds(t);return n.find(s=>s.date===sn(t.key,e))||n[n.length-1]},ao=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ds=t=>y.promises[t.key]});function zr(t,e){if(w(t,"crossCutting")==="true")return[{step:zs,of:t,basis:""}];let n=K(e).links;return mt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:D$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Fr(t,e){if(se(t))return[t];let n=r=>se(r)&&Ge(r,e.plan);if(Bn(t))return F(Pn(t,e).map(r=>r.to));if(!kc(t))return F(Po(t,e.date).map(r=>cs(r,t))).filter(n);let s=[t,...mt(t,"broader",e.date).map(r=>r.from)];return F(s.flatMap(r=>mt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&zr(r,e).some(i=>i.step===t))}function wc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(qo),d=z=>(!s||zr(z,c).some(Vt=>w(Vt.step,"notation")===s))&&(!o||no(z).includes(o))&&(!r||so(z).slice(-1)[0]>=r)&&(!i||so(z)[0]<=i),m=F(u.flatMap(z=>Fr(z,c))),$=z=>u.includes(z)&&!l,b=m.filter(z=>!$(z)&&!d(z)),f=m.filter(z=>$(z)||d(z)&&!p.has(z)).sort(yc),k=u.filter(z=>!Bn(z)),_=new Set(f),A=[...k.flatMap(z=>Fr(z,c)),e].filter(z=>_.has(z)).flatMap(z=>bc(z,c,l)),M=F([...u.filter(Bn),...A]).filter(z=>!p.has(z)).sort(Er),D=new Set(M),q=f.flatMap(z=>Pn(z,c,l).filter(Vt=>D.has(Vt.from))),Z=f.flatMap(z=>zr(z,c).map(Vt=>({work:z,...Vt}))),Pt=[...nn.map(z=>z.id),zs],T=F([...u.filter(kc),...Z.map(z=>z.step)]).filter(z=>!p.has(z)).sort((z,Vt)=>Pt.indexOf(z)-Pt.indexOf(Vt)),St=new Set(T),Jt=r||i?b.filter(z=>!so(z).length).length:0;return{who:M,what:f,steps:T,roles:q,ties:Z.filter(z=>St.has(z.step)),left:b.length,undated:Jt}}function Ar(t,{who:e,what:n},s){return se(t)?bc(t,s).filter(o=>!e.includes(o)).length:Fr(t,s).filter(o=>!n.includes(o)).length}function Nr(t,e,n,s=!1){let o=_c(t,e,n,s),r=ki(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Wo)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(Er))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function io(t,e,n,s=!1){let o=_c(t,e,n,s),r=ki(t,e,o),i=ki(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(b=>r.get(b)===$).sort(Er)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(b=>o(b).filter(f=>p[$].includes(f)).sort(Er).map(f=>(u.set(b,(u.get(b)||0)+(u.get(f)||0)),{from:f,to:b,roles:Pn(b,n).filter(k=>cs(k,b)===f)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function vc(t,e,n){let s=[t,e];return F(Pn(t,n,!0).map(o=>o.to)).map(o=>Pn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function ki(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=F(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function xc(t,e){let n=r=>zr(r,e).map(i=>i.step),[s,o]=t.map(r=>Fr(r,e).flatMap(n));return nn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Sc(t,{date:e}){let[n,s]=t.map(o=>[o,...mt(o,"member",e).map(r=>r.to)]);return F(n.filter(o=>s.includes(o)))}var zs,yi,Pn,bc,kc,D$,qo,yc,Er,_c,Wo,Do=S(()=>{"use strict";N();zt();E();We();G();Mt();zs="dwars",yi=60,Pn=(t,{date:e,plan:n},s=!1)=>mt(t,"who",e).filter(o=>(s||o.acts)&&Ge(o.to,n)),bc=(t,e,n=!1)=>F(Pn(t,e,n).map(s=>s.from)),kc=t=>De(t)==="step",D$=t=>yt(t,"broader")||t;qo=t=>ue(t),yc=(t,e)=>J(de(t),de(e))||J(x(t),x(e)),Er=(t,e)=>Number(Ct(t))-Number(Ct(e))||yc(t,e);_c=(t,e,n,s)=>o=>F(Pn(o,n).map(r=>cs(r,o))).filter(r=>r===t||r===e||se(r)||s||!Ct(r)),Wo=30});var V$,Mc,Tc,Vo,lo,H$,zc,Ho,Ir,Si,wi,U$,Fc,Ec,ji,Li,Ac,K$,Uo,_i,G$,J$,Q$,Y$,vi,Oc,Z$,Oi,Ci,xi,X$,Cc,jc,Lc,Br,Pr,Nc,tm,Bc=S(()=>{V$="ENTRIES",Mc="KEYS",Tc="VALUES",Vo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=lo(this._path);if(lo(n)==="")return{done:!1,value:this.result()};let s=e.get(lo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=lo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>lo(e)).filter(e=>e!=="").join("")}value(){return lo(this._path).node.get("")}result(){switch(this._type){case Tc:return this.value();case Mc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},lo=t=>t[t.length-1],H$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return zc(t,e,n,s,i,1,o,""),s},zc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,b=$-i,f=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let A=m!==e[v],M=o[b+v]+ +A,D=o[b+v+1]+1,q=o[$+v]+1,Z=o[$+v+1]=Math.min(M,D,q);Z<f&&(f=Z)}if(f>n)continue t}zc(t.get(p),e,n,s,o,u,i,l+p)}},Ho=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ir(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ji(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,U$(this._tree,e)}entries(){return new Vo(this,V$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return H$(this._tree,e,n)}get(e){let n=Si(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Si(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Vo(this,Mc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,wi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=wi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=wi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Vo(this,Tc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ir=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ir(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ir(void 0,"",n)},Si=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Si(t.get(n),e.slice(n.length))},wi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},U$=(t,e)=>{let[n,s]=Ir(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Fc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Ec(s,o,r)}}},Fc=t=>{if(t.length===0)return;let[e,n]=ji(t);if(e.delete(n),e.size===0)Fc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Ec(t.slice(0,-1),s,o)}},Ec=(t,e,n)=>{if(t.length===0)return;let[s,o]=ji(t);s.set(o+e,n),s.delete(o)},ji=t=>t[t.length-1],Li="or",Ac="and",K$="and_not",Uo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?xi:e.autoVacuum;this._options={...vi,...e,autoVacuum:n,searchOptions:{...Oc,...e.searchOptions||{}},autoSuggestOptions:{...Z$,...e.autoSuggestOptions||{}}},this._index=new Ho,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ci,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],b=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,b);for(let f of m){let k=r(f,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],b=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,b);for(let f of m){let k=s(f,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ho,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ci,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Oi.batchSize,r=e.batchWait||Oi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||xi.minDirtCount,s=s||xi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(jc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(jc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(vi.hasOwnProperty(e))return _i(vi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Br(o),c._fieldLength=Br(r),c._storedFields=Br(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Br($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Pr(o),c._fieldLength=await Pr(r),c._storedFields=await Pr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let b=d[$];l===1&&(b=b.ds),m.set(parseInt($,10),await Pr(b))}++p%1e3===0&&await Nc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ho,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(b=>this.executeQuery(b,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Y$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,k)=>({...f,[k]:_i(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Oc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,b;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,k=f<1?Math.min(l,Math.round(e.term.length*f)):f;k&&(b=this._index.fuzzyGet(e.term,k))}if($)for(let[f,k]of $){let _=f.length-e.term.length;if(!_)continue;b?.delete(f);let v=u*f.length/(f.length+.3*_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}if(b)for(let f of b.keys()){let[k,_]=b.get(f);if(!_)continue;let v=p*f.length/(f.length+_);this.termResults(e.term,f,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Li){if(e.length===0)return new Map;let s=n.toLowerCase(),o=G$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let b=$.size,f=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),b-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),A=this._fieldLength.get(k)[m],M=Q$(v,b,this._documentCount,A,f,c),D=s*o*d*_*M,q=p.get(k);if(q){q.score+=D,X$(q.terms,e);let Z=_i(q.match,n);Z?Z.push(u):q.match[n]=[u]}else p.set(k,{score:D,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Lc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Lc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Uo.wildcard=Symbol("*");_i=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,G$={[Li]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Cc(s.terms,r)}}return t},[Ac]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Cc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[K$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},J$={k:1.2,b:.7,d:.5},Q$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Y$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},vi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(tm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Oc={combineWith:Li,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:J$},Z$={combineWith:Ac,prefix:(t,e,n)=>e===n.length-1},Oi={batchSize:1e3,batchWait:10},Ci={minDirtFactor:.1,minDirtCount:20},xi={...Oi,...Ci},X$=(t,e)=>{t.includes(e)||t.push(e)},Cc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},jc=({score:t},{score:e})=>e-t,Lc=()=>new Map,Br=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Pr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Nc(0);return e},Nc=t=>new Promise(e=>setTimeout(e,t)),tm=/[\n\r\p{Z}\p{P}]+/u});function Rr(t,e=[],n=co(t),s=()=>!0){let o=Ut(t),r=F([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=nm&&l.length>=c.length+sm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function In(t,e){let n=Ko(t).map(Ut);return Fs(e).every(s=>n.some(Rr(s)))}function qr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Pc))Ic(o).map(Ut).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var em,nm,sm,Pc,om,Fs,Ic,Ko,co,po=S(()=>{"use strict";N();em=4,nm=6,sm=3,Pc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,om=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Fs=t=>om(t).match(Pc)||[],Ic=t=>t.includes("-")?F([t,t.replaceAll("-",""),...t.split("-")]):[t],Ko=t=>Fs(t).flatMap(Ic),co=t=>t.length>1&&t.length<=em&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function lm(){let t=new Map([...Ke.keys()].filter(ue).map(n=>[n,{sort:[Yt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Ke){let o=xn.owners.flatMap(i=>Kt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...im(n)),r?.text.push(...xn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(xn.weights[n]??xn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Yt(n),titles:am(n),...s},weight:Math.min(...Cr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[xn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:xn.question,...i,weight:e("question")}})]}function cm(){let t=new Map(lm().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Uo({fields:["titles","sort","text"],extractField:(c,p)=>p==="id"?c.id:c[p].join(" · "),tokenize:Ko,processTerm:c=>uo(c)?null:Ut(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let p of[c.titles,c.sort,c.text].flat().flatMap(Ko))uo(p)||n.add(Ut(p));let o=e.flatMap(c=>c.titles).flatMap(Ko),r=new Set(o.filter(co).map(Ut)),l=[...e.filter(c=>xn.synonyms.some(p=>Je(c.id,p))).map(c=>c.titles),...xn.same].map(c=>F(c.map(Wr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function fm(t){if(Fe.known.has(t))return Mi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Fe.known.has(n));return[...Mi.get(t)||[],...e.flatMap(n=>Mi.get(n)||[n])]}function Ti(t){let e=Ut(t),n=[e,e.replace(/s$/,"")].find(o=>Fe.shorts.has(o));if(n||co(t))return Rr(n||t,[],!0);let s=[...Fe.known].some(o=>o.startsWith(e));return Rr(t,fm(e),!1,o=>s||Fe.known.has(o))}function Wc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Fe.known.has(n)||e<Rc&&!Fe.shorts.has(n))continue;let o=s.length>=Rc&&Fe.known.has(s)?[s]:Wc(s);if(o.length)return[n,...o]}return[]}function hm(t){for(let e of t.length<pm||/\d/.test(t)?[]:t.length<um?[1]:[1,2]){let s=Fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Dc(t){let e=Fs(t),n=e.filter(s=>!uo(s));return(n.length?n:e).flatMap(s=>{if(co(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Wc(Ut(s)),()=>hm(Ut(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>zi(Ti(l)).length))return i}return[s]})}function gm(t,e){let n=Fe.groups.flatMap(s=>s.filter(o=>o.length>dm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...F(n).map(s=>Fs(s).filter(o=>!uo(o)))]}function bm(t,e){let[n,...s]=t.titles.map(Wr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Fi(t){Fe=Fe||cm();let e=Dc(t),n=e.join(" "),s=Fs(t).filter(c=>e.length===1||!uo(c)).join(" "),o=Ut(n)===Ut(s)?Wr(t):Wr(n),r=gm(e,o).map(c=>c.map(Ti)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:$m,queries:zi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of mm.entries())for(let{id:m,score:$}of Fe.mini.search({combineWith:"AND",queries:p},{fields:d})){let b=Fe.items.get(m),f=bm(b,o)??u+4;f<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:b,place:f,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||J(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Ut(n)===Ut(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Uc(t,e){let n=r=>{let[i,l]=qr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var xn,rm,uo,Wr,qc,am,im,pm,um,Rc,dm,$m,mm,Mi,Fe,zi,Vc,Hc,Ei=S(()=>{"use strict";Bc();po();U();N();E();G();xn=g.search,rm=new Set(xn.small),uo=t=>!co(t)&&rm.has(Ut(t)),Wr=t=>` ${Fs(t).map(Ut).join(" ")} `,qc=new Map;for(let[t,e]of y.search.english)wn(qc,t,e);am=t=>F([x(t),de(t),...["prefLabel","altLabel"].flatMap(e=>ft(t,e)),...qc.get(t)||[]]),im=t=>xn.sorts.flatMap(e=>ft(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));pm=6,um=10,Rc=4,dm=4,$m="OR",mm=[["titles"],["titles","sort"],["titles","sort","text"]],Mi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));zi=t=>[...Fe.known].filter(t);Vc=t=>{let{found:e,read:n}=Fi(t);return e.length===1&&!n?O(e[0].path):""},Hc=t=>F(Dc(t)).filter(e=>!uo(e)&&zi(Ti(e)).length)});function Dr(t,e,n,s=tt(n?.plan)){let{version:o,content:r}=y.meta;return h(Ye.export.footnote,{phrase:t,sources:qn(s),addresses:e.map(i=>`; ${Zt(i)}`).join(""),version:o+(r?h(Ye.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Tt(n,s)}`:""})}var Ye,Sn,Rn,$o,qn,mo,$e,xe,et,ot,km,Ai,Tt,ct=S(()=>{"use strict";N();E();G();Mt();Ye=g.shared,Sn=Ye.silence,Rn=(t=tt())=>t?h(ne(t).shared.report,{date:it(t.date)}):Ye.reports,$o=(t=tt(),e=Ye.nothing)=>`${j(e,t?1:2,{report:W(Rn(t))})} ${Sn}`,qn=(t=tt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${it(e.date)}`).join("; "),mo=(t,e)=>[ve(t,e).word||"",ve(t,e).more||""],$e=(t,e)=>mo(t,e).filter(Boolean).join(", "),xe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ye.bases[t]||W(e.label)]])),et=t=>t===null?Ye.all_steps:Lr(t)?.label||t,ot=t=>V("InterventionKind",t),km=(t,e)=>e?is(sn(e.key,t.date),e):t.date===we?Ye.choices.latest:h(Ye.choices.others_latest,{date:is(t.date)}),Ai=({stated:t,strict:e,plan:n},s=tt(n))=>[t&&ne(s).shared.choices.links_stated,e&&Ye.choices.strict_phrase].filter(Boolean).join(" · ")||Ye.choices.all_phrase,Tt=(t,e=tt(t.plan))=>[km(t,e),Ai(t,e),t.expect?Ye.choices.with_phrase:Ye.choices.without_phrase].join(" · ")});function ym({text:t,done:e}){let n=Bt(),s=Bt();return Ue(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${$s.by_hand} ref=${n} onClose=${e}>
      <p>${$s.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${$s.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Go(t,e=$s.copied){try{await navigator.clipboard.writeText(t),bt(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${ym} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){Cl(t,e,n),bt(h($s.downloaded,{name:t}))}function fo(){return!y.files.length&&!_e()?null:a`
    <section class="bestanden" aria-label=${Jc}>
      <h2>${Jc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Kc.label}</a> <span class="zacht">${Kc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${wm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${_e()&&a`<li><a href="#/controleer">${Gc.label}</a> <span class="zacht">${Gc.description}</span></li>`}
      </ul>
    </section>
  `}var Kc,Gc,Jc,$s,ms,Xt,me,Wn,Dn,On,wm,te=S(()=>{"use strict";ye();R();N();E();Me();ct();({summary:Kc,save:Gc,title:Jc}=g.frame.foot.files),$s=g.shared.export;ms=({text:t,label:e=$s.copy})=>a`<button type="button" class="klein" onClick=${()=>Go(t())}>${e}</button>`,Xt=({name:t,rows:e,label:n=$s.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>rn(t,Sr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,me=(t,e="",n="")=>{let s=tt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>it(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Tt(t,s):n]},Wn=$s.heads,Dn=(t,e,n)=>[[...t.map(s=>s.label),...Wn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],On=t=>B?[{key:"bronplan",label:g.shared.plan,text:e=>tt(t(e))?.title||""}]:[],wm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Qc({name:t}){let e=Ni(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Jo} label=${e?.label} tabs=${n} />`}var _m,Ni,Jo,Vr=S(()=>{"use strict";R();U();E();_m=g.frame.menu.groups.flatMap(t=>t.screens||[t]),Ni=t=>_m.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Jo=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ae(t,e,n){let s=new Map;for(let r of K({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:vm[t](r),id:t==="partner"?ze(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>J(r.label,i.label)):o}function Hr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Yc?null:n,plan:s}}function Ee(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function ho(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(No);if(!l.every(Bo))return()=>null;let c=u=>[Cn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(K(u).matrix[t].map(c)));return(u,d)=>{let m=Cn(u,d,n.key),[$,b,f,k]=p.map(v=>xm(v.get(m)));return k===$?null:{by:b===$!=(f===$)?b===$?"reading":"basis":"both",usual:p[0].get(m)}}}var Yc,vm,an,Cn,fs,Es,Ur,Kr,xm,gn=S(()=>{"use strict";U();N();zt();E();G();ct();Yc="alle",vm={kind:t=>W(ot(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x(ze(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];Cn=(t,e,n)=>[t,e??Yc,...B?[n]:[]].join("~"),fs=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Cn(t,e,n)});Es=t=>`cel-${t.replaceAll("~","-")}`,Ur=(t,e)=>K(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Kr=t=>[Ee(t).word,...Ee(t).lines].join(", "),xm=t=>t&&JSON.stringify([t.phrase,Ee(t).look,t.most_basis])});function Xc({passage:t}){let[e,n]=I("");async function s(){try{n((await Q().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Zc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Zc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Gr(t,e,n=!1){let[s,o]=g.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Rt({id:t,date:e}){let[n,s]=mo(t,e);return a`<span class=${`chip s-${us(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function oe({basis:t}){let[e,n]=xe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Sm[e]}
    </svg>
  `:null}function re({of:t}){let e=F(t.flatMap(Qe));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${Qr} passage=${n} /></li>`)}</ul>
  `:null}function Vn({of:t,look:e}){let[n,...s]=Qe(t);return n?a`
    <p class=${e}>
      ${Zt(n)}${s.length>0&&h(g.shared.more_places,{count:s.length})}
      ${Le()&&a`<${Xc} passage=${n} />`}
    </p>
  `:null}var Zc,L,Et,ln,Sm,Jr,Qr,Yr,hs,$t=S(()=>{"use strict";R();U();N();E();Me();G();ct();Mt();Zc=g.shared.passage;L=({id:t,text:e})=>ue(t)?a`<a href=${qe(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${L} id=${s} text=${e(s)} />`]),ln=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${L} id=${s} />${e?.(s)}</li>`)}</ul>`;Sm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Jr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,Qr=({passage:t})=>[Zt(t),Le()&&a`<${Xc} passage=${t} />`];Yr=({id:t})=>[yt(t,"broader")&&[a`<${L} id=${yt(t,"broader")} />`," › "],a`<${L} id=${t} />`],hs=({id:t})=>Ct(t)&&a`<span class="zacht"> (${g.shared.collective})</span>`});function Bi({list:t,plan:e}){if(!t.length)return a`<p>${en(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Lm} ...${o} />`]);return a`
    <p class="zacht">${Zr.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${L} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Pi({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Ri({gap:t}){let e=[t.barrier&&et(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Jr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Un(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${B&&` · ${en(t.plan).title}`}
      ${ue(t.subject)&&[" · ",a`<${L} id=${t.subject} />`]}
      <${Ii} gap=${t} />
    </p>
  `}function ta({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=As(t),{place:r}=g.shared.passage,i=a`${g.gaps.more}<span class="sr">${h(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Pi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Qr} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Zr.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(g.gaps.under,{title:Un(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Zr.who}</strong></p><${Bi} list=${t.candidates} plan=${t.plan} />`}
    <${ms} text=${()=>Dr(t.sentence,As(t),e,tt(t.plan))} />
  `} /></div>`}var Zr,Hn,As,Un,tp,Om,Cm,jm,Xr,ep,Lm,Ii,np,go=S(()=>{"use strict";po();R();U();N();E();G();ct();te();$t();Zr=g.shared.gaps,Hn=t=>[t,...t.also],As=t=>Zt(t.evidence)?[t.evidence]:[],Un=t=>y.queries[t]?.title||t,tp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Om=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),Cm=(t,e)=>tp(e.gewicht,[t.severity])&&(!e.tekst||In(Om(t),e.tekst))&&Hn(t).some(n=>tp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),jm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Xr=t=>t.flatMap(e=>Hn(e).map(n=>jm(e,n))),ep=(t,e)=>(e.vraag?Xr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Cm(n,e)),Lm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${de} />`,n&&Zr.more_work,")"]:t;Ii=({gap:t})=>a`<span class="alleen-papier">${As(t).map(e=>a` · <${Qr} passage=${e} />`)}</span>`;np=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Ri} gap=${t} />
    <${ta} gap=${t} scenario=${e} />
  </article>
`});function bo(t,e,n=null,s=Fm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ea(l.key),turn:Wi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(Mm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ea(t),folds:!0,more:!0,turn:Wi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ns({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,sp).join(" · ")}${s.length>sp&&" …"}</span>`}
    </div>
  `}function na({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ea(t),turn:s||Wi(t)};return a`
    <section class="blok">
      ${t?a`<${Ns} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Bs(r)}>${o}</div>
    </section>
  `}var Mm,op,Tm,zm,sp,Fm,qi,ea,Wi,Bs,Ps,Is=S(()=>{"use strict";R();U();Lt();N();E();Mm=g.shared,op="uit",[Tm,zm,sp]=[20,6,4],Fm=()=>st()?zm:Tm,qi=()=>(C.route.query.vouw||"").split(",").filter(Boolean),ea=t=>qi().includes(op)||qi().includes(t),Wi=(t,e=[t])=>()=>{let n=e.filter(o=>ea(o)!==(o===t)),s=qi().filter(o=>o!==op&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Bs=t=>t.open?null:"dicht";Ps=({id:t,items:e,first:n,as:s="ul"})=>bo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ns} part=${o} />`}
      <${s} class=${Bs(o)}>${o.rows}<//>
    `)});function Em({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function pt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?Di(l,t):u,$=f=>{let k=m===f.key?`-${f.key}`:f.key;l?P({[l]:k===t?null:k},!0):d(k);let _=g.shared.table,v=k.startsWith("-")?_.descending:_.ascending;bt(h(_.sorted,{column:f.label.toLowerCase(),direction:v}))},b=bo(s,xr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(f=>a`<${Em} id=${s} column=${f} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${b.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${Bs(f)}>
              ${f.folds&&a`<${Nm} part=${f} columns=${i} ...${e} />`}
              ${f.rows.map(k=>a`<${Am} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function cn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Di,Am,Nm,fe,jn,Kn,Ne=S(()=>{"use strict";ye();R();U();N();E();G();ct();Is();$t();Di=(t,e="")=>C.route.query[t]||e;Am=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Nm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ns} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;fe=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${L} id=${n(o)} text=${s(n(o))} />`}),jn=(t,e,n,s)=>({key:t,label:e,text:o=>$e(n(o),s),cell:o=>a`<${Rt} id=${n(o)} date=${s} />`}),Kn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${re} of=${e(n)} />`})});function Bm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of mt(t,"who",e))wn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${L} id=${s} />${` (${F(o).join(", ")})`}<${hs} id=${s} /></li>`)}
    </ul>
  `:g.shared.no_partner}function Pm(t){let e=w(t,"dueBy");return e&&` (${h(Be.bound,{date:it(e)})}; ${Ro(w(t,"modality"))})`}function Rs({of:t}){let e=o=>[yt(o,"barrier")&&h(Be.at_step,{step:x(yt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Ft(o,r))].filter(Boolean),n=o=>w(o,"status")?h(Be.other_status,{reading:e(o).join(", ")}):h(Be.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Be.other_unsaid}),s=Kt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Qo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=ft(t,"interventionKind").map(ot).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Yr} id=${yt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${oe} basis=${e} />${` ${xe[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Be.here}</strong>${w(t,"rationale")}</p>
      <${Rs} of=${t} />
    </div>
  `}function ap({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ps(t,s),r=w(t,"promise"),i=ro(t,s),{links:l}=K(e),c=n.length?n.map(u=>a`<${Qo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Be.across}</strong>${w(t,"rationale")}</p>`,p=[[Be.facts.deadline,i.length>0&&a`<${Im} ids=${i} date=${s} />`],[Be.facts.who,a`<${Bm} id=${t} date=${s} />`],[Be.facts.figures,sa(t).length>0&&a`<${Vi} id=${t} date=${s} />`],[Be.facts.how,c],[Be.facts.where,a`<${re} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${Yt(t)} · <${Rt} id=${t} date=${s} /></p>
      <${rp} lead=${r&&Be.promise} text=${r||w(t,"summary")} />
      <${rp} lead=${Be.progress} text=${w(o,"summary")} />
      ${o&&a`<${Rs} of=${o} />`}
      <${cn} pairs=${p} />
    </article>
  `}var Be,Im,sa,Vi,rp,ae,Ln=S(()=>{"use strict";R();N();zt();E();We();G();ct();Mt();$t();Ne();Be=g.shared.work;Im=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=ve(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Pm(n)}
          ${w(n,"revises")==="true"&&`, ${Be.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,sa=(t,e)=>Te(t,"figure",e),Vi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${sa(t,e).map(n=>a`
        <li>
          <${L} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${re} of=${[n]} />
        </li>
      `)}
  </ul>
`;rp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ae=t=>[...t].sort((e,n)=>J(x(e),x(n)))});function Gn({bar:t,most:e=Rm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function aa(t,e,n){let{word:s,lines:o}=Ee(t),r=t&&[t.strict,xe[t.most_basis]?.[1],t.requested&&Mn.requested_mark];return[s,...o,...r||[],e&&ra(e,n)].filter(Boolean).join(" · ")}function Hm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Mn.undecided}</p>`;let l=fs({column:e,barrier:null},n,C.route.query);return a`
    <p>${$o(tt(n))}</p>
    ${s.length>0&&a`<h3>${Mn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${h(Mn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${Mn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Mn.who}</h3><${Bi} list=${r} plan=${n} />`}
  `}function Um({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Bt(),c=Bt();Ue(()=>{let b=document.getElementById(Es(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Es(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Ee(e),m=h(Mn.panel_note,{scenario:Tt(o,r)}),$=b=>Mr(b).filter(f=>e.links.includes(f));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>C.led?history.back():P({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Mn.panel,{row:t.label,step:et(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${ra(n,r)}. ${h(Mn.changed.usual,{phrase:Kr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${B&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Mn.requested} <${Et} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(b=>a`<${ap} key=${b} id=${b} scenario=${o} contributions=${$(b)} />`):a`<${Hm} cell=${e} />`}
    </dialog>
  `}function ko({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Hr(t),i=tt(r);if(!i)return null;let l=Ae(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=ho(e,n,i)(s,o);return a`<${Um} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ve,Mn,Rm,qm,Yo,Hi,Wm,Dm,Vm,oa,ra,qs=S(()=>{"use strict";R();U();N();E();gn();G();ct();Mt();go();$t();Ln();Ve=g.overview.legend,Mn=g.overview,Rm=20;qm=y.codes.CellState,Yo=({expected:t=Ve.expected,quiet:e=Ve.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ve.states.map(o=>a`
        <li>
          <span class="staal"><${Gn} bar=${[[o,1,0]]} /></span>${W(qm[o].label)}
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
    ${Object.entries(xe).map(([t,[,e]])=>a`<li><span class="staal"><${oe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Wm,...Dm]=Ve.sample.words,Vm=Ve.sample.bar.map(([t,e])=>[t,Number(e),0]),oa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ve.title}>
    <h2>${Ve.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Gn} bar=${Vm} /><strong>${Wm}</strong>
      ${Dm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ve.explain}</p>
    <${Yo} undecided=${t} />
    <h3>${Ve.how}</h3>
    <${Hi} />
    <p><span class="anders">${Ve.other}</span>${Ve.other_says}</p>
  </aside>
`,ra=({by:t},e)=>ne(e).overview.changed[t]});function cp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${cn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function pp({id:t=""}){let e=ge.reading;return a`
    <${pn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${cp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${qn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Gm(){let{howto:t}=g.overview,e={report:B?t.reports:Rn(),marks:Object.values(xe).map(([n])=>n).join(" "),source:Cs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}function Qm({name:t,one:e,plan:n,open:s}){let o=Bt();return Qt(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Gr(t,B?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Jm} one=${e} />`}
    </li>
  `}function ef(){let t=ge.unjudged,e=ae(he.unjudged).map(n=>a`<li><${L} id=${n} /><span class="zacht"> – ${Yt(n).toLowerCase()}</span></li>`);return a`
    <${pn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function nf(){let t=o=>a`<${Xm} id=${o} />`,e=lp(he.weak).map(t),n=h(ge.weak.intro,he.links),s=lp(he.statuses).map(o=>a`<${tf} id=${o} />`);return a`
    <${pn} of=${ge.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${pn} of=${ge.other} id="anders" count=${he.other.length}><ul>${he.other.map(t)}</ul><//>
    ${s.length>0&&a`<${pn} of=${ge.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function of(){if(!he.judged.length)return null;let t=e=>h(ge.judged.line,{step:x(yt(e,"barrier")),kinds:ft(e,"interventionKind").map(ot).join(", "),state:Ft(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:it(w(e,"asOf"))});return a`
    <${pn} of=${ge.judged} id="oordelen" count=${he.judged.length}>
      <ul>${he.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function rf(){let t=ge.expected.columns,e=[fe("stap",t.step,n=>yt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${pn} of=${ge.expected} id="verwacht" count=${he.expected.length}>
      <${pt} id="verwachtingen" caption=${ge.expected.caption} rows=${he.expected} columns=${e} />
    <//>
  `}var Zo,ge,Km,pn,Jm,Ym,Zm,up,he,ip,lp,Xm,tf,sf,dp,$p=S(()=>{"use strict";R();U();Lt();N();zt();E();G();ct();qs();Is();$t();Ne();Ln();Zo=g.method,ge=g.unknown,Km=3,pn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${na} id=${e!==void 0&&e<=Km?"":s} close=${o}
    title=${e===void 0?t.title:h(ge.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Jm=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${fn(e)?a`<${L} id=${e} />`:e}</li>`)}
  </ul>
`;Ym=()=>P({getal:null},!0),Zm=({scenario:t})=>a`
  <${pn} of=${Zo.numbers} id="getallen" close=${C.route.query.getal?Ym:null}>
    ${pe(t).map(e=>a`
        ${B&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(_n(t,e).named).map(([n,s])=>a`
              <${Qm} key=${n} name=${n} one=${s} plan=${e} open=${C.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,up=({route:t})=>a`
  <${X} text=${Zo.title}><p class="uitleg">${Zo.intro}</p><//>
  <${Gm} />
  <div class="blok"><${oa} /></div>
  <${pn} of=${Zo.states} id="standen"><${cp} list="CellState" /><//>
  <${Zm} scenario=${H(t.query)} />
  <${pp} />
  <p><a href=${O("weet-niet")}>${Zo.unknown}</a></p>
`,he=y.unknown,ip=t=>ae(t).map(e=>a`<li><${L} id=${e} /></li>`),lp=t=>[...t].sort((e,n)=>J(x(yt(e,"initiative")),x(yt(n,"initiative")))),Xm=({id:t})=>a`
  <li>
    <${L} id=${yt(t,"initiative")} />${" → "}<${Yr} id=${yt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Rs} of=${t} />
  </li>
`,tf=({id:t})=>a`
  <li><${L} id=${yt(t,"initiative")} />${`: ${Ft(t,"status")}`}<${Rs} of=${t} /></li>
`;sf=()=>a`
  <${pn} of=${ge.clashes} id="tegenspraak" count=${he.clashes.length}>
    ${ae(he.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${re} of=${[t]} />
        </div>
      `)}
  <//>
`;dp=()=>a`
  <${X} text=${ge.title}><p class="uitleg">${ge.intro} ${Sn}</p><//>
  <${ef} />
  <${nf} />
  <${sf} />
  <${of} />
  <${pn} of=${ge.nameless} id="naamloos" count=${he.nameless.length}><ul>${ip(he.nameless)}</ul><//>
  <${pn} of=${ge.generic} id="verzamelnamen" count=${he.generic.length}><ul>${ip(he.generic)}</ul><//>
  <${rf} />
  <${pp} id="lezen" />
`});function ie({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||C.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${un.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function fp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function dn({children:t}){if(!st())return a`<section class="filters" aria-label=${un.filters}>${t}</section>`;let e=F(Object.keys(C.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!af.test(s)).length,n=e?h(un.filters_set,{count:e}):un.filters;return a`<${fp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ws({children:t}){let e=!st()&&lf.some(n=>C.route.query[n]);return a`
    <${fp} look="keuzes" id="wijzig" phrase=${un.change} opens=${e}>${t}<${ia} /><//>
  `}function Xo(){let t=H(C.route.query),e=tt(t.plan)?.dates||Nn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=mi(C.route.query,"stand",n);return a`<${Jn} legend=${un.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ui(){let{query:t}=C.route,e=H(t),{counted:n}=ne(tt(e.plan)).shared.choices,s=Object.entries(cf).filter(([,o])=>mp(o,H({...t,...o})));return s.length<2?null:a`
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
  `}function ia(){let{query:t}=C.route,e=un.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=mi(t,"verwachtingen",n);return a`
    <${Ds} />
    <${Ui} />
    <${Xo} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var un,Jn,yo,wo,af,lf,Ds,cf,mp,_o,la,Qn,Ze=S(()=>{"use strict";R();U();Lt();N();zt();E();ct();un=g.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;yo=({label:t=un.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${C.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,wo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${un.clear}
  </button>
`;af=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;lf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ds=()=>{let t=y.plans.map(e=>[e.key,e.title]);return B&&a`<div class="velden"><${ie} label=${un.plan} name="plan" options=${t} /></div>`};cf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},mp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;_o=()=>H(C.route.query).strict&&a`
    <p class="zacht">
      ${un.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${un.choices.strict_off}</button>
    </p>
  `,la=({scenario:t})=>a`
  <details class="blik">
    <summary>${Tt(t)} <span class="wijzig">${g.gaps.change}</span></summary>
    <${ia} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function pf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function uf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ji(s,o,.8);return n}function $f(t,e){return[...t.querySelectorAll(df)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ca(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return mf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ki(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:hp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function mf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Vs(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:ff(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Vs(p.trim(),d,u.fontWeight),[m]})}function Vs(t,e,n){return Gi.font=`${n} ${e}px ${pa}`,Gi.measureText(t).width}function hf(t,e,n){let{width:s,height:o}=e,r=ca(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ji(s/2,o/2,s/2-1):tr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ki(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:pf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:uf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:tr(0,o/2-1,s,2),fill:u[0]});for(let[,$,b,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(b)?i.push({at:r,d:tr(0,o+Number(b),s,-Number(b)),fill:$}):i.push({at:r,d:tr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:$,wide:+f});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,b]of Object.entries(m)){let f=d($);f.wide&&Ki(f.stroke)&&i.push({at:r,d:b,fill:"none",...f})}return i}function gf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Vs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Gi.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Vs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=ca(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function gp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return $f(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?gf(u,l,c):u instanceof Element?gp(u,l,c):[]);return o.style.transform="",[...hf(s,i,l),...p]}function Qi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=gp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Vs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ca,Ki,tr,Ji,hp,df,ff,Gi,pa,bp=S(()=>{"use strict";ca=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ki=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),tr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ji=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;hp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ji(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>tr(t("x"),t("y"),t("width"),t("height"))},df=[...Object.keys(hp),"text"].join();ff=(t,e,n)=>ca(new DOMMatrix(t).translate(e,n)),Gi=document.createElement("canvas").getContext("2d"),pa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Yi(t,e,n,s,o,r){let i=ac(t,p=>Vs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Yn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function vp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[qn(tt(e?.plan)),e&&Tt(e)].filter(Boolean).join(". "),l=h(ua.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=Qi(c);c.classList.remove("heel");let u=Math.max(p.width,kf),d=Yi(t,22,650,bf,u,Yn),m=Yi(`${i}. ${Sn}`,13,400,kp,u,d.below+2),$=m.below+16,[b,f,k]=[Yn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(Qi).flatMap(M=>{b>Yn&&b+M.width>Yn+u&&([b,f,k]=[Yn,f+k+6,0]);let D=wp(M.shapes,b,f);return b+=M.width+20,k=Math.max(k,M.height),D}),v=Yi(l,13,400,kp,u,f+k+16),A=[...d.shapes,...m.shapes,...wp(p.shapes,Yn,$),..._,...v.shapes];return{title:`${t} ${i}. ${Sn}`,width:u+2*Yn,height:v.below+Yn,shapes:A}}function wf(t){let{title:e,width:n,height:s,shapes:o}=vp(t),r=document.createElementNS(_p,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(_p,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":pa,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:b,size:f,weight:k,slant:_,opacity:v}of o){let[A,M,D,q,Z,Pt]=c,T=A===1&&!M&&!D&&q===1?`translate(${Z} ${Pt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:T,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":b},opacity:v===1?void 0:v}):l(r,"text",{transform:T,...{"font-size":f,"font-weight":k,"font-style":_},fill:d},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function _f(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=vp(t),o=document.createElement("canvas"),r=Math.min(yf,yp/e,yp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:b,size:f,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${f}px ${pa}`,p!==void 0&&i.fillText(p,0,0);let A=new Path2D(u);d!=="none"&&i.fill(A),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((b||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(A)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):bt(h(ua.too_large,{name:l})),"image/png")}var ua,bf,kp,Yn,kf,yf,yp,wp,_p,Pe,gs=S(()=>{"use strict";ye();R();N();E();ct();te();bp();ua=g.shared.export,[bf,kp]=["#16212B","#46525D"],[Yn,kf,yf,yp]=[28,720,2,12e3],wp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));_p="http://www.w3.org/2000/svg";Pe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>wf(t)}>${ua.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>_f(t)}>${ua.png}</button>
  </span>
`});function xp({rows:t,unit:e,end:n}){let s=n?qt.right:qt.left-qt.box,o=n?qt.right+qt.box+12:qt.left-qt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=qt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${qt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${bs(r)}
        </text>
      </g>
    `})}function vf({band:t,unit:e}){let n=t.count*e,s=qt.top+t.y1*e+n/2,o=qt.top+t.y2*e+n/2,r=(qt.left+qt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${qt.left} ${s} C${r} ${s} ${r} ${o} ${qt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Sp(t)}</title></path>
  `}function xf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${bs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${bs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Hs.listed}</p>
  </div>`}function Op({flow:t,one:e,other:n,counted:s}){if(st())return a`<${xf} flow=${t} />`;let o=qt.height/t.height,r=t.bands.map(Sp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Hs.title}>
      <svg viewBox=${`0 0 ${qt.width} ${qt.height+qt.top+14}`} role="img"
        aria-label=${h(Hs.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${qt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${qt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${vf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${xp} rows=${t.left} unit=${o} />
        <${xp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Hs.caption}</figcaption>
      <p class="acties"><${Pe} name="overgang" title=${`${Hs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Hs,qt,bs,Sp,Cp=S(()=>{"use strict";R();Lt();N();E();G();gs();Hs=g.compare.flow,qt={width:960,height:430,top:40,left:230,right:640,box:16},bs=t=>t?W(V("CellState",t)):Hs.fresh,Sp=({count:t,from:e,to:n})=>j(Hs.band,t,{from:bs(e),to:bs(n)})});function Of(t){let e=Tn[Tn.length-1],n=y.plans.map(c=>Tn.findLast(p=>p.plan===c)||e),[s,o]=B?n:[Tn[0],e],r=Tn.slice(0,-1).find(c=>c.key===t.van)||s,i=Tn.slice(Tn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Cf({change:t,other:e}){let n=Cn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===we?null:e.date},!1),o=h(Y.see_cell,{kind:ot(t.kind),step:et(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Y.see}<span class="sr">${o}</span></a></li>`}function jf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${h(Y.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${g.shared.none}</p>`}
      ${bo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ns} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Bs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${qe(s)}>${Y.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Lf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...on,["",g.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Y.whose).map(([d,m])=>[d,h(m,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(m=>x(ze(m)||m)).join(", "),c=d=>F([d.barrier,d.other_barrier].map(et)).join(" / "),p=[{key:"stap",label:Y.columns.step,text:c},{key:"soort",label:Y.columns.kind,text:d=>W(ot(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Y.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Y.joined[s],sort:!1,text:d=>l(d.joined)}],u=()=>Dn(p,t.changes,()=>me(null,"",o));return a`
    ${bo("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${Ns} part=${d} level=${3} count=${j(Y.differ,d.rows.length)}
            names=${d.rows.map(m=>W(ot(m.kind)))} />`}
        <ul class=${Bs(d)}>
          ${d.rows.map(m=>a`<${Cf} change=${m} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${Y.as_table}</summary>
      <${pt} id="vakken" caption=${Y.table} rows=${t.changes} columns=${p} />
      <div class="acties"><${Xt} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function Mf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>bs(c)},...e.right.map(({state:c})=>({key:c,label:bs(c),sort:!1,text:p=>String(e.bands.find(u=>u.from===p.state&&u.to===c)?.count||Y.nothing)}))],l=h(Y.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Y.counted}</h2>
      <p class="zacht">${h(Y.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Op} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Y.flow.table}</summary>
        <${pt} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Tf(t,e){if(!e)return t;let n=o=>vn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function zf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":$e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Rt} id=${m} date=${e.date} />`,p=[fe("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:Yt},{key:"plan",label:e.label,text:l,cell:c},jn("nu",n.label,m=>m,n.date)],u=()=>Dn(p,r,()=>me(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${h(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${Y.show_all}</button>
        <${Xt} name="vergelijk.csv" rows=${u} />
      </div>
      <${pt} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Lp({route:t}){if(Tn.length<2)return a`<${X} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Of(t.query),o=H(t.query),r=Ai(o),i=Sf(e,n,o),l=nn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Tf(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=h(Y.intro[d],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${X} text=${Y.heading[d]} title=${Y.title}><p class="uitleg">${m} ${Sn}</p><//>
    <${dn}>
      <${Ui} />
      <div class="velden">
        ${Tn.length>2&&a`
            <${ie} label=${Y.first} name="van" chosen=${e.key} options=${jp(Tn.slice(0,-1))} />
            <${ie} label=${Y.second} name="met" chosen=${n.key} options=${jp(s)} />
          `}
        <${ie} label=${Y.columns.step} name="stap" options=${on} />
      </div>
    <//>
    ${p&&u&&a`<${Mf} ...${{actions:p,flow:u,one:e,other:n,counted:r}} />`}
    ${p&&a`<${jf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${h(Y.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Lf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${g.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${zf} ...${{actions:p,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ee} text=${j(Y.shown,c.changes.length)} />
  `}var Y,Tn,jp,Sf,Mp=S(()=>{"use strict";R();U();Lt();N();zt();E();gn();G();ct();Mt();Ze();te();Is();$t();Cp();Ne();Y=g.compare,Tn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:B?h(Y.side,{plan:t.title,label:n}):W(n)}))),jp=t=>t.map(e=>[e.key,e.label]),Sf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Ef({row:t,cell:e,change:n,step:s,plan:o}){let r=aa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Cn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Es(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${h(g.overview.cell,{row:t.label,step:et(s)})}${r}</span>
        <${Tp} cell=${e} />
      </button>
    </td>
  `}function Bf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(le.caption,{scenario:Tt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Af} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ct(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${L} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Ef} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Nf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Wf({plan:t,scenario:e,reach:n}){let s=Ae("partner",e,t),o=ho("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${B&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${_n(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Bf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Pe} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${If} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${qf} reach=${n} />
      </div>
      <${Rf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Ep({route:t}){let e=H(t.query),{reach:n}=K(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${X} text=${le.heading} title=${le.title} />
      <p class="zacht">${Tt(e)}</p>
      <${Ws} />
    </div>
    ${pe(e).map(o=>a`
        <${Wf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${ko} address=${s} by="partner" scenario=${e} />`}
    <${ee} text=${s?"":h(le.shown,{scenario:Tt(e)})} />
  `}var le,Ff,Tp,Zi,Af,zp,Fp,Nf,Pf,If,Rf,qf,Ap=S(()=>{"use strict";R();U();Lt();N();zt();E();gn();ct();Mt();qs();Ze();gs();$t();le=g.coverage,Ff=5,Tp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${oe} basis=${t.most_basis} />
    <${Gn} bar=${t.bar} most=${Ff} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Zi=t=>!t.acting&&!t.undecided,Af=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Zi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${qe(t.id)}>${t.label}</a>
    <span class=${Zi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,zp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Fp=t=>t.undecided?"onbeslist":"arcering",Nf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${Fp(e)}><${zp} column=${e} /></td>
`;Pf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ct(t.id)?"verzamel":""}><${L} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...C.route.query,cel:Cn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ee(e).word}${n&&`, ${ra(n,o)}`}</span>
      <${Tp} cell=${e} />
    </a>
  </li>
`,If=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Pf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${B?"h3":"h2"} class="stapkop">
            <span class=${Zi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(le.step,{step:et(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${Fp(o)}><${zp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Rf=({reach:t,plan:e})=>a`
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
`,qf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Pp(t,e){let{columns:n=[]}=K(t).reach.find(c=>c.plan===e.key)||{},s=Ae("kind",t,e),o=Ae("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>Np(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>J(i(c),i(p)));return{stops:r,several:l}}var Np,Bp,Xi,da=S(()=>{"use strict";N();zt();E();We();gn();G();Mt();Np=(t,e)=>Number(Ct(t))-Number(Ct(e))||J(x(t),x(e)),Bp=({date:t,plan:e})=>Ls("InformationFlow").filter(n=>js(n,t)&&Ge(n,e)).map(n=>{let s=Kt(n,"between"),o=r=>[...Kt(n,r),...s].sort(Np);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>J(w(n.id,"content"),w(s.id,"content"))),Xi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Uf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[u,d]=p.sort((D,q)=>D.left-q.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[b,f]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+b)/2,_=`M${m} ${$}C${k} ${$} ${k} ${f} ${b} ${f}`,v=Hf.map(D=>{let[q,Z,Pt,T]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(Z+Pt)*k+T*b,y:(q+Z)*$+(Pt+T)*f}}),M=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>Vf))||v[0];return c!==void 0&&r.push(M),M})}function Kf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function vo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Bt(),[c,p]=I([]);Ue(()=>{let f=()=>p(Uf(l.current,n));f();let k=new ResizeObserver(f);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:k})=>f===s||k===s?[f,k]:[])),$=({from:f,to:k})=>f===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let k=f.target.dataset.vak;if(!k||f.ctrlKey||f.metaKey||f.altKey)return;if(!Df.includes(f.key))return i(f.key,k);let _=Kf(f.key,k,e,n);f.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var Df,Vf,Hf,$a=S(()=>{"use strict";R();Df=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Vf=28,Hf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function xo({label:t,id:e,thing:n,pick:s,among:o=fn}){let[r,i]=I(!1),l=()=>ae([...Ke.keys()].filter(f=>ue(f)&&o(f))),c=je(()=>r?l():[],[r]),[p,u]=I(null),d=f=>{let k=Ut(f.trim()),_=M=>[x(M),de(M),...ft(M,"altLabel")].map(Ut),v=M=>Bn(M)?_(M):_(M).slice(0,2),A=c.find(M=>x(M)===f)||c.find(M=>v(M).includes(k));return A?[A]:c.filter(M=>k&&_(M).some(D=>D.includes(k)))};Qt(()=>u(null),[n]);let{route:m}=C,$=f=>{if(C.route!==m)return;let[k,..._]=d(f.target.value);u(k&&!_.length?null:f.target.value),k&&!_.length&&s(k)},b=p?d(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${p??(fn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${x(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${b?h(Ip.meant,{names:b}):Ip.unknown_thing}</small>`}
    </label>
  `}var Ip,ma=S(()=>{"use strict";R();U();N();E();G();Ln();Ip=g.explore});function Gf(t){let e=Wp(io(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${wt.none}</strong>${e.length>0&&` ${h(wt.only,{names:qp(e)})}`}
    </p>
  `}function Jf({from:t,to:e,scenario:n}){let s=xc([t,e],n).map(r=>r.label),o=Sc([t,e],n);return a`
    ${s.length>0&&a`<p>${h(wt.shared,{steps:ce(s)})}</p>`}
    ${o.length>0&&a`<p>${wt.bodies} <${Et} ids=${o} />.</p>`}
  `}function Qf({from:t,to:e,scenario:n,collective:s}){let o=je(()=>Nr(t,e,n,s),[t,e,s,n]),r=o.length>Wo?h(wt.longer.first,{count:Wo}):j(wt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Wo).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Zf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Wp(t,e),i=je(()=>{let $=f=>[se(f)?"wat":"wie",r.includes(f)&&"verzamel",(f===n||f===s)&&"begin"].filter(Boolean).join(" "),b=f=>r.includes(f.from)||r.includes(f.to)?"l-punt":"l-heel";return{columns:t.layers.map(f=>f.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((f,k)=>({from:f.from,to:f.to,number:k+1,look:b(f)}))}},[t]),l=t.layers.map($=>se($[0])),c=r.length?io(n,s,o):t,p=c?.length===t.length?c.count:0,u=j(wt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${j(wt.counted,p,{works:u})}</strong> `}${wt.says}</p>
    ${r.length>0&&a`<p>${j(wt.through,t.count-p,{names:qp(r),works:u})} ${wt.dotted}</p>`}
    ${!st()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${vo} heads=${l.map($=>$?wt.columns.what:wt.columns.who)} ...${i} chosen=""
              label=${h(wt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Pe} name=${g.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${wt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Dp} roles=${$} />`)}
    </ol>
  `}function Vp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Rp(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?vc(n,s,e):[],p=je(()=>l?io(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${xo} label=${m} id=${d} thing=${$} among=${Rp}
      pick=${b=>P({[d]:b})} />
  `;return a`
    <section aria-label=${wt.heading}>
      <h2>${wt.heading}</h2>
      <div class="velden">
        ${u("van",wt.from,n)} ${u("naar",wt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>P({verzamel:o?null:"ja"})} />${` ${wt.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${wt.swap}</button>`}
        ${l&&p&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>P({langer:r?null:"ja"})} />${` ${wt.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${wt.back}</a></p>
      ${!(n&&s)&&a`<p>${wt.choose}</p>`} ${n&&n===s&&a`<p>${wt.same}</p>`}
      ${l&&(p?a`<${Zf} ...${i} found=${p} />`:a`<${Gf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${wt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Dp} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Jf} ...${i} />`}
      ${l&&p&&r&&a`<${Qf} ...${i} collective=${o} />`}
    </section>
  `}var wt,Rp,qp,Wp,Dp,Yf,Hp=S(()=>{"use strict";R();U();Lt();N();E();Do();G();Mt();$a();gs();$t();ma();wt=g.explore.path,Rp=t=>qo(t)&&(Bn(t)||se(t)),qp=t=>ce(t.map(x)),Wp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ct(s)&&s!==e&&s!==n);Dp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${L} id=${e.from} />: ${e.phrase}, <${L} id=${e.to} />${Yf(e.to)}</p>
      <${Vn} of=${e.of[0]} look="zacht adres" />
    `)}<${Rt} id=${t[0].to} /></li>`,Yf=t=>B&&` (${Ot(t)?.title})`});function Gp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=C.route.query,i=Ar(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...fa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function Xf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Gp(t,e),l=Ar(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${qe(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${De(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function Jp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=se(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Zn(n)}</h2>
      ${se(n)&&a`<p>${$e(n,t.scenario.date)}</p>`}
      ${fn(n)&&Ct(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${fn(n)&&a`<${Xf} id=${n} ...${t} />`}
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
            ${i(l)===zs?rt.no_step:a`<${L} id=${i(l)} />`}
            ${" "}<${oe} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${Vn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Qp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=je(()=>{let u=$=>`wie${Ct($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Ar($,t,s);return{columns:[t.who.map($=>({id:$,text:Zn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Zn($),look:`wat${d($)}`,more:[Kp(us($,s.date)),a` <small>${Ft($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Zn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:b,role:f})=>({from:$,to:b,look:`l-heel r-${f}`})),...t.ties.map(({work:$,step:b,basis:f})=>({from:$,to:b,look:Up(f,b)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,d)=>d!==zs&&Gp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${vo} heads=${rt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(xe).map(([u,[,d]])=>a`<li><span class=${`streep ${Up(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>us(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Kp(u)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Yp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Pn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...fe("wie",rt.list.who,d=>d.who),text:d=>d.who?Zn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${L} id=${d} />`,a`<${hs} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},fe("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Zn).join(", ")},jn("stand",rt.list.status,d=>d.work,n.date),Kn(rt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${j(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${pt} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var rt,fa,Zn,th,Up,Kp,Zp=S(()=>{"use strict";R();U();N();E();Do();G();ct();Mt();$a();$t();Ne();rt=g.explore,fa=t=>(t||"").split(",").filter(qo),Zn=t=>t===zs?rt.no_step:x(t);th={"●":"l-heel","◐":"l-lang","○":"l-punt"},Up=(t,e)=>e===zs?"l-geen":th[xe[t]?.[0]]||"l-heel",Kp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function tu({rows:t,chosen:e,state:n}){let s=je(()=>{let r=l=>F(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Ie.unnamed,look:`wie${c&&!Ct(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:ga(l),look:"wat",more:eh(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${vo} heads=${Ie.columns} ...${s} chosen=${e} label=${h(Ie.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
        </ul>`}
    </div>
  `}function eu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${g.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${sh} row=${l} />:
              ${" "}<${L} id=${l.id} text=${ga(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Vn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function nu({rows:t,scenario:e,state:n}){let s=[Xp("from",Ie.list.from),Xp("to",Ie.list.to),{key:"inhoud",label:Ie.list.what,text:ga,cell:o=>a`<${L} id=${o.id} text=${ga(o)} />`},{key:"staat",label:Ie.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Ft(o.id,"followUp")},Kn(g.explore.list.where,o=>[o.id])];return a`
    <${pt} id="stromenlijst" caption=${h(Ie.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Xt} name="informatiestromen.csv"
        rows=${()=>Dn(s.slice(0,-1),t,()=>me(e))} />
    </p>
  `}var Ie,ga,eh,nh,ha,sh,Xp,su=S(()=>{"use strict";R();U();N();E();da();G();Mt();$a();te();$t();Ne();Ie=g.explore.flows,ga=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Ie.among})`:""}`,eh=({id:t})=>w(t,"followUp")&&a` <small>${h(Ie.since,{phrase:Ft(t,"followUp")})}</small>`,nh=t=>t.map(e=>x(e)).join(", ")||Ie.unnamed,ha=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,sh=({row:t})=>t.between.length?a`${Ie.between} <${ha} ids=${t.from} />`:a`<${ha} ids=${t.from} /> → <${ha} ids=${t.to} />`;Xp=(t,e)=>({key:t,label:e,text:n=>nh(n[t]),cell:n=>a`<${ha} ids=${n[t]} />`})});function rh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function ah({of:t,at:e}){if(t.length<=oh)return a`<${ba} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>J(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${rh} text=${`${n(r[0])} (${r.length})`}><${ba} of=${r} at=${e} /><//>`)}
    <${ba} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function ru({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?zn.undecided:s?zn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function iu({plan:t,scenario:e}){let{stops:n,several:s}=Pp(e,t),o=`route-${t.key}`;if(st())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${ru} stop=${l} place=${c+1} />
              <${ou} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${zn.open}</summary><${ba} of=${l.all} at=${c} /></details>`}
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
                <${ah} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${zn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${au} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${oe} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(xe).map(([l,[,c]])=>a`<li><${oe} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${zn.silent}</li>
        <li><em>${zn.abc}</em>${g.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Pe} name=${o} title=${zn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(zn.says,{silence:g.shared.silence})}</p>
  `}var zn,oh,au,ba,ou,lu=S(()=>{"use strict";R();U();Lt();N();E();da();gn();G();ct();Mt();gs();$t();zn=g.explore.route,oh=10,au=({one:t})=>a`
  <a class=${Ct(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ba=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${oe} basis=${n.basis(e)} /><${au} one=${n} /></li>`)}
  </ul>
`;ou=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${st()&&a`<p class="bij niemand">${zn.silent}:</p>`}
    <ul class="stilte" aria-label=${zn.silent}>
      ${e.map(s=>a`<li><a href=${fs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function ks(){let t=g.missing;return a`
    <${X} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function ch({text:t}){let e=Hc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Se.alone} ${e.map(n=>a` <a href=${lh(n)}>${n}</a>`)}</p>`}
      <p>${Se.try} ${Object.entries(Se.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ph({text:t,answers:e}){let[n,s]=I(null);if(Qt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Q().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Se.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(Se.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Se.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(Se.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${el} text=${c} answers=${e} /></p>
              <p class="zacht">${Zt(l)}${p.some(ue)&&i(p.filter(ue))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function cu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Fi(e),r=e.trim()!=="",i=F(n.map(p=>p.kind)).sort(J),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ue(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(Se.found,l.length):h(Se.nothing,{text:e});return a`
    <${X} text=${Se.title} />
    <section class="filters" aria-label=${Se.label}>
      <div class="velden">
        <${yo} label=${Se.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${ie} label=${Se.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Se.type}</p>
    ${s&&a`<p id="gelezen">${h(Se.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${ch} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,tl).map(p=>a`<${ih} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>tl&&a`<p>${h(Se.too_many,{count:l.length-tl})}</p>`}
    ${r&&Le()&&a`<${ph} text=${e} answers=${o} />`}
    <${ee} text=${r?c:""} />
  `}var Se,tl,el,ih,lh,er=S(()=>{"use strict";po();R();U();Lt();N();E();Me();Ei();G();Ze();$t();Se=g.search;tl=100,el=({text:t,answers:e})=>qr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ih=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${el} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${B&&Ot(t.id)&&`, ${Ot(t.id)?.title}`}</span>
    <p><${el} text=${Uc(t,e)} answers=${e} /></p>
  </li>
`,lh=t=>O("zoek",{q:t})});function gu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([ys,`${W(g.shared.all)} (${n.length})`]),st()?a`<${ie} name="staat" label=${nt.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${nt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function bu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=uu.map(T=>n[T]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=fa(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=je(()=>wc({...m,anyRole:!!o},e),[i]),b=[...$.who,...$.what,...$.steps],f=b.includes(m.chosen)?m.chosen:"",k=b.length>yi,_=mu(n,k),v={shown:$,opened:t,chosen:f,scenario:e,fixed:!!o},A=r.some(Boolean),M=A||l.length>0||e.stated||e.plan,D=nt.alone[De(t[0])]||nt.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${nt.again}</button>`,Z=$.undated>0&&j(nt.undated,$.undated),Pt={...v,title:o||t.map(Zn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${fu} way=${_} />`}
      <${dn}>
        <div class="velden">
          <${ie} name="stap" label=${nt.filters.step} options=${on} />
          <${ie} name="soort" label=${nt.filters.kind} options=${eo} />
          <${ie} name="vanaf" label=${nt.filters.from} options=${pu} />
          <${ie} name="tot" label=${nt.filters.to} options=${pu} />
          ${A&&a`<${wo} names=${uu} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Pe} name=${nt.file} title=${Pt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Ws} />
    </div>
    ${l.length>0&&a`<p>${j(nt.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${j(nt.left,$.left)} ${Z}</p>`}
    ${k&&a`<p role="status">${h(nt.too_many,{count:b.length})}</p>`}
    ${!$.what.length&&a`<p>${M?nt.nothing:D}</p>`}
    <${hu} way=${_} picture=${a`<div class="tekening"><${Qp} ...${Pt} /></div>`}
      list=${a`<${Yp} ...${v} />`} panel=${a`<${Jp} ...${v} />`} />
  `}function $h({query:t,scenario:e}){let n=Ls("Agreement").filter(u=>js(u,e.date)&&Ge(u,e.plan)),{title:s,none:o}=nt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=Xi("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:ys,c=n.filter((u,d)=>l===ys||r[d]===l),p=a`<${gu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${bu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===ys?s:`${s}: ${V("AgreementStatus",l)}`} />`}function mh({query:t,scenario:e}){let n=je(()=>Bp(e),[e.date,e.plan]);if(!n.length)return a`<p>${nt.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Xi("FlowState",Object.keys(nt.flows.first)[0],s),r=[...o,ys].includes(t.staat)?t.staat:o[0]||ys,i=n.filter(d=>r===ys||d.state===r),l=3*i.length>2*yi,c=mu(t,l),p=t.kies||"",u=r===ys?g.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${gu} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${fu} way=${c} />`}
      ${c!=="lijst"&&a`<${Pe} name="informatiestromen" title=${h(nt.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${nt.flows.too_many}</p>`}
    <${hu} way=${c} picture=${a`<${tu} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${nu} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${eu} rows=${i} chosen=${p} />`} />
    <p class="zacht">${nt.flows.silence}</p>
  `}function fh({at:t}){let e=Object.entries(nt.starts).map(([n,{label:s,to:o}])=>[s,O(o.path,o.query),n===t]);return a`<${Jo} label=${nt.starts_label} tabs=${e} />`}function ku({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(du,s))return a`<${ks} />`;let o=uh(e),r=m=>{P({uit:m,kies:m,weg:null}),bt(Zn(m))},i=a`<${xo} label=${nt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=to.length>0&&a`<${ie} name="hoofdstuk" label=${nt.begin.chapters}
      options=${to.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=nt.heading,sentence:u=nt.sentence}=nt.starts[c]||{},d=o.length?a`<${bu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ws} /></div><${dh} scenario=${n} />`;return a`
    <${X} text=${nt.heading} title=${c?`${nt.heading}: ${p}`:nt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${fh} at=${c} />
    ${s?a`<${du[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Vp} query=${e} scenario=${n} />`:d}
  `}var nt,$u,ys,pu,uu,uh,dh,mu,fu,hu,du,yu=S(()=>{"use strict";ye();R();U();Lt();N();zt();E();Do();da();We();G();Hp();Ze();Zp();Vr();su();gs();lu();ma();er();nt=g.explore,$u=["beeld","beide","lijst"],ys="alle",pu=F(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),uu=["stap","soort","vanaf","tot"],uh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>fa(t||Lr(e)?.id||ze(n)||to.find(o=>w(o,"identifier")===s)),dh=({scenario:t})=>a`
  ${pe(t).map(e=>a`
      ${B&&a`<p><strong>${e.title}</strong></p>`}
      <${iu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${nt.begin.network}</p>
`,mu=(t,e)=>e?"lijst":$u.includes(t.toon)?t.toon:st()?"lijst":"beeld",fu=({way:t})=>a`<${Jn} legend=${nt.show.label} name="toon" id="toon" current=${t}
  options=${$u.map(e=>[e,nt.show[e]])} />`,hu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||C.route.query.kies)&&s}
  </div>
`;du={informatie:mh,afspraken:$h}});function ka(t,e){let n=Xn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(nl),...!n.size&&{alleen:null}},!0),n.size}var nl,Xn,wu,sl,ol=S(()=>{"use strict";U();nl=".",Xn=()=>new Set((C.route.query.merk||"").split(nl).filter(Boolean)),wu=()=>[...Xn()].join(nl),sl=()=>!!C.route.query.alleen&&Xn().size>0});var rl,hh,ya,So,Us,nr=S(()=>{"use strict";R();E();rl=g.shared.outcomes,hh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ya=({outcome:t})=>a`<g class=${`teken teken-${rl[t].sign}`}>${hh[rl[t].sign]}</g>`,So=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ya} outcome=${t} />
  </svg>
`,Us=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${So} outcome=${t} /> ${rl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function al({gaps:t,what:e}){let n=Xn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>bt(j(bn.bar.changed,ka(t,i.target.checked))),r=t.length>1?h(bn.mark_all,{count:t.length,what:e}):h(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function bh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...Zs(e.map(d=>s==="topic"?Un(d.query):d.subject_label))].map(([d,m])=>m>1?h(bn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${j(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${h(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${h(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${al} gaps=${e} what=${t} />
      <${Pi} summary=${p} inside=${()=>e.map(d=>a`<${gh} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function xu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(p=>p[n]===c),i=F(t.map(l=>l.query)).map(l=>({id:l,title:Un(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:p})=>a`
        <${bh} key=${l} title=${c} gaps=${p} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function kh({row:t,of:e}){let n=ze(C.route.query.partner),s=F(mt(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>_u+1?o.slice(0,_u):o,i=o.length-r.length;return a`
    <${Et} ids=${r} />
    ${i>0&&h(bn.deadline.others.more,{names:"",count:i})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function yh({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=de(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${vu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${al} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${L} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ta} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ii} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Us} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${kh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Su({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=st()?_h:wh,u=n||t.length<=p+1?t:t.slice(0,p),d=Ts(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${yh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var bn,vu,gh,_u,wh,_h,Ou=S(()=>{"use strict";ye();R();U();Lt();N();E();We();ol();G();Mt();go();$t();nr();bn=g.gaps;vu=t=>Xn().has(t.mark)?"gemarkeerd":"",gh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${vu(t)}`} data-vraag=${t.mark}>
    <${al} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ri} gap=${t} />
      <${ta} gap=${t} scenario=${e} />
    </div>
  </article>
`;_u=2;[wh,_h]=[8,5]});function xh({property:t,value:e}){return e.startsWith("@")?a`<${L} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):Oo.truth[e]||it(e)}function _a({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||Oo.requested.no_response}),s=t.map(o=>a`<li><${L} id=${o} />${h(Oo.requested.line,n(o))}</li>`);return a`<${_t} title=${e}><${Ps} id="gevraagd" items=${s} /><//>`}function jo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Po(t))p&&c===t&&wn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:F(c).join(", ")})),{columns:s,title:o,caption:r}=Oo.mentions,i=[fe("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Yt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>$e(l),cell:({from:l})=>se(l)&&a`<${Rt} id=${l} />`}];return a`
    <${na} id=${n.length>Sh?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${pt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var Oo,vh,_t,Oe,ws,Co,wa,Sh,Lo=S(()=>{"use strict";R();N();E();We();G();ct();Is();$t();Ne();Ln();Oo=g.thing,vh=new Set([...y.hidden,...Oo.shown]),_t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Oe=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,ws=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Co=t=>Object.entries(Ke.get(t)||{}).filter(([e])=>!vh.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${xh} property=${e} value=${o} />`);return[W(jr(e)),s.length>1?a`<${ws} items=${s} />`:s[0]]}),wa=({id:t})=>sa(t).length>0&&a`<${_t} title=${Oo.figures}><${Vi} id=${t} /><//>`;Sh=3});async function or(t,e){let n=await Q().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Q().ask("page",{options:[],comparisons:!1});return Q().show(s,h(e?g.werkplaats.alongside:g.werkplaats.alone,{name:t.name})),n}async function Ch(){await Q().ask("shipped"),Q().show()}function va({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Cu),await Ao(s,Gt.saving,async()=>{let{name:l,data:c}=await Q().ask(r,i);rn(l,c,sr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Cu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Mu(){let t=Bt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return bt(Gt.first_source);Ao(n,Gt.busy,async()=>(await Q().ask("source",{data:await Or(o)})).message)}return a`
    <section class="blok">
      <h2>${Gt.source}</h2>
      <p class="zacht">${Gt.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${Gt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Gt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function xa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=jh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${va} files=${[{id:"bewaar-fouten",label:Gt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${ju} title=${Gt.faults} lines=${n} count=${s} />
    <${ju} title=${Gt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Gt.read}</summary><${ws} items=${c} /></details>`}
  `}function Tu(t){if(!t.length)throw new Error(Gt.first);if(t.length>1)throw new Error(h(Gt.one_only,{count:t.length}));if(t[0].size>ui)throw new Error(h(Gt.too_large,{name:t[0].name,most:ui/2**20}));return t[0]}var Gt,Oh,sr,Cu,Lu,ju,jh,rr=S(()=>{"use strict";ye();R();N();E();Me();G();te();Lo();Gt=g.check,Oh="plan",sr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Cu=t=>t.preventDefault();Lu=()=>a`
  <section class="blok">
    <h2>${Gt.save}</h2>
    <p class="zacht">${Gt.save_intro}</p>
    <${va}
      files=${Object.entries(Gt.save_as).filter(([t])=>!(B&&t===Oh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Q().own&&a`<button type="button" id="terug" onClick=${Ch}>${Gt.back}</button>`}
    <//>
  </section>
`;ju=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(Gt.list,{title:t,count:n})}</h2><${ws} items=${e} />`,jh=(t={})=>Object.entries(t).map(([e,n])=>h(Gt.counted,{count:n,what:jr(e).toLowerCase()})).sort(J)});function Lh({scenario:t,report:e}){let n=s=>Ao(e,Re.busy,async()=>{let o={options:ls(t),marks:wu(),kind:s};rn(`${Re.file}.${s}`,(await Q().ask("marked",o)).data,sr[s])});return Object.entries(Re.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Mh({gaps:t,scenario:e}){let[n,s]=I(""),o=Xn();if(!o.size)return null;let r=Xr(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=sl(),c=Le()?Re.address:Re.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ka(p,!1),bt(Re.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p><strong>${j(Re.count,o.size)}</strong>${i>0&&j(Re.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?Re.every:Re.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${d}>${Re.print}</button>
      <${Xt} name=${`${Re.file}.csv`} rows=${()=>Eu(r,e)} label=${Re.csv} id="merk-csv" />
      ${Le()&&a`<${Lh} scenario=${e} report=${s} />`}
    </section>
  `}function Th({all:t}){let e=(r,i)=>F(r).map(l=>[l,i(l)]),n=t.flatMap(Hn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",ht.fields.partner,e(n,Fu).sort((r,i)=>J(r[1],i[1]))],["stap",ht.fields.step,[...on,...zu("stap",et)]],["vraag",ht.fields.query,e(t.map(r=>r.query).sort(J),Un)],["gewicht",ht.fields.weight,[...s,...zu("gewicht",r=>V("Severity",r))]],["soort",ht.fields.kind,eo]];return a`
    <${dn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ie} ...${{name:r,label:i,options:l}} />`)}
        <${yo} label=${ht.fields.text} name="tekst" />
        <${wo} names=${il} />
      </div>
    <//>
  `}function zh({points:t,low:e,source:n,query:s}){let o=F(t.map(l=>l.topic)).length,r={points:h(ht.part_counts.points,{questions:Sa(t),topics:j(ht.topics_count,o)}),source:h(ht.part_counts.source,{questions:Sa(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${ht.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ht.parts_label}>
      ${i("points","overleg",!n)}${i("source",Au,n)}
    </nav>
  `}function Fh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Hn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>J(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=Oa[n],p=Object.entries(Oa).map(([d,m])=>[d,ht.fold[m]]),u=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Su} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ht.heading[c]}</h2>
            <p>${ht.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?ht.refold:ht.unfold}</button>
            </p>
          </header>
          <${Jn} legend=${ht.fold_by} name="per" options=${p} current=${n} id="per" />
          <${xu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${ht.none}</p>`}
  `}function Nu({route:t}){let e=H(t.query),n=t.query,s=K(e).gaps,o=sl(),r=o?Xr(s).filter(f=>Xn().has(f.mark)):ep(s,n),i=r.filter(f=>!f.source),l=r.filter(f=>f.source),c=n.deel?n.deel===Au:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||il.some(f=>n[f]),m=n.vouw?n.vouw==="uit":d&&u.length<=Eh,$=n.per in Oa?n.per:Object.keys(Oa)[Number(c&&!p)],b=Object.fromEntries(il.filter(f=>n[f]).map(f=>[f,n[f]]));return a`
    <${X} text=${o?ht.bar.label:ht.title}>
      <p class="uitleg">${h(ht.intro,{report:Rn(tt(e.plan))})} ${Sn}</p>
    <//>
    ${pe(e).map(f=>a`<${Qn} key=${f.key} plan=${f} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ht.only_title:Un(n.vraag)}</strong></p>`:a`<${zh} points=${i} low=${l} source=${c} query=${b} />`}
      <${la} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Th} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ht.source_intro}</p>`}
        <p class="zacht" id="weegt">${ht.weights}</p>
        <${Fh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${Xt} name="aandachtspunten.csv" rows=${()=>Eu(u,e)} /></p>
        <${fo} />
      </div>
    </div>
    <${Mh} gaps=${s} scenario=${e} />
    <${ee} text=${h(ht.shown,{points:Sa(i),low:Sa(l)})} />
  `}var ht,Re,Fu,Eu,zu,il,Au,Sa,Oa,Eh,Bu=S(()=>{"use strict";ye();R();U();Lt();N();zt();E();Me();ol();G();ct();Ze();te();Ou();go();rr();ht=g.gaps,Re=g.gaps.bar,Fu=t=>x(ze(t)||t),Eu=(t,e)=>[[...ht.csv,...Wn],...t.map(n=>[n.number,V("Severity",n.severity),Un(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(et).join(", "),n.kinds.map(ot).join(", "),n.partners.map(Fu).join(", "),n.subject_label,As(n).map(Zt).join("; "),...me(e,n.plan)])];zu=(t,e)=>{let n=C.route.query[t]||"";return n.includes(",")?[[n,ce(n.split(",").map(e))]]:[]},il=["tekst","stap","soort","partner","vraag","gewicht"];Au="bron",Sa=t=>j(ht.questions,t.length);Oa={onderwerp:"topic",soort:"query"};Eh=25});function La({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=g[e];return function({route:$}){let b=H($.query),{plan:f,strict:k}=b,_=p&&k?g.shared.choices.strict_phrase:"",v=n(b).filter(q=>r(q,$.query)),A=s(),M=j(d.count,v.length),D=()=>Dn(A,xr(v,A,Di("sorteer",i)),q=>me(u?b:null,Ot(q.id)?.key||q.plan||f,_));return a`
      <${X} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${dn}>
        <${Ds} />
        ${u&&a`<${Xo} />`}
        <div class="velden">
          <${yo} name="tekst" />
          ${o().map(q=>a`<${ie} ...${q} />`)}
          <${wo} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${_o} />`}
      <p class="telling">${M}<${Xt} name=${`${t}.csv`} rows=${D} /></p>
      <${pt} id=${t} caption=${h(d.caption,{count:M})} rows=${v} columns=${A}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ee} text=${M} />
    `}}var Fn,be,En,Wu,ll,Du,ar,ja,Vu,Ah,Ca,Nh,Pu,Hu,Bh,Ph,Uu,Iu,Ku,Gu,Ju,ts,ir,Ih,Rh,Ru,qu,Qu,Yu=S(()=>{"use strict";po();R();U();Lt();N();zt();E();We();G();ct();Mt();Ze();te();$t();Ne();Fn=g.partners,be=g.measures,En=g.lookup;Wu=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),ll=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>ft(t,e))].join(" "),Du=La({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[B?t:""],keep:(t,e)=>(!e.tekst||In(ll(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Fn.fields.step,name:"stap",options:on},{label:Fn.fields.kind,name:"soort",options:Io("OrganisationKind")},{label:Fn.fields.role,name:"rol",options:Object.entries(Fn.roles)}],columns:()=>[{key:"naam",label:Fn.columns.name,text:t=>x(t.id),cell:t=>[a`<${L} id=${t.id} />`,a`<${hs} id=${t.id} />`]},{key:"soort",label:Fn.columns.kind,text:t=>Ft(t.id,"organisationKind")},{key:"stappen",label:Fn.columns.steps,text:t=>Wu(t.steps)},{key:"handelt",label:Fn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Fn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Fn.columns.wish,text:t=>t.wish}]}),ar=t=>y.called[t]?.short||"",ja=t=>w(t,"prefLabel"),Vu="exploitationForm",Ah=mc.map(t=>({id:t,...y.works[t],text:[ll(t),Ft(t,Vu),...mt(t,"who").map(e=>ll(e.from))].join(" ")})).sort((t,e)=>J(ar(t.id)||"~",ar(e.id)||"~")||J(ja(t.id),ja(e.id))),Ca=B?"":Nn[0].date,Nh=(t,e,n)=>({key:t,label:e,text:({id:s})=>hn(s,n)?$e(s,n):"",cell:({id:s})=>hn(s,n)&&a`<${Rt} id=${s} date=${n} />`}),Pu=to.map(t=>[t,x(t)]),Hu=La({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Ah.filter(e=>Ge(e.id,t)),keep:(t,e)=>(!e.tekst||In(t.text,e.tekst))&&(!e.vorm||ft(t.id,Vu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:vn(t.id).includes(e.stap)))&&(!e.soort||no(t.id).includes(e.soort))&&(!e.wat||Je(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>ja(t),groups:()=>({of:t=>t.chapter||"",titles:[...Pu,["",be.no_chapter]]}),fields:()=>[{label:be.fields.what,name:"wat",options:Object.entries(be.types)},{label:be.fields.chapter,name:"hoofdstuk",options:Pu},{label:be.fields.step,name:"stap",options:[...on,["alle",be.across]]},{label:be.fields.kind,name:"soort",options:eo},{label:be.fields.status,name:"staat",options:Io("Status")},{label:be.fields.form,name:"vorm",options:Io("ExploitationForm")}],columns:()=>[{key:"nr",label:be.columns.number,text:({id:t})=>ar(t),cell:({id:t})=>ar(t)?a`<a href=${qe(t)}>${ar(t)}</a>`:a`<span class="zacht">${be.no_number}</span>`},fe("naam",be.columns.name,({id:t})=>t,ja),...On(({id:t})=>Ot(t)?.key),{key:"wat",label:be.columns.what,text:({id:t})=>Yt(t)},...Ca&&Ca!==we?[Nh("plan",W(is(Ca)),Ca)]:[],jn("nu",B?be.columns.stand:W(is(we)),({id:t})=>t),{key:"termijn",label:be.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>it(w(t,"finalDueBy"))},{key:"stap",label:be.columns.step,text:t=>t.across?g.shared.all_steps:Wu(vn(t.id))},{key:"wie",label:be.columns.lead,sort:!1,text:t=>t.container?"":oo(t.id).map(x).join(", ")||g.shared.no_lead,cell:t=>t.container?"":oo(t.id).length?a`<${Et} ids=${oo(t.id)} />`:a`<span class="zacht">${g.shared.no_lead}</span>`}]}),Bh=t=>F(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Kt(t,e))).filter(ue),Ph=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Bh(t),text:[x(t),...ft(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Uu=t=>({key:"bron",label:En.columns.place,sort:!1,text:e=>Qe(t(e)).map(Zt).join("; "),cell:e=>a`<${Vn} of=${t(e)} />`}),Iu="Recommendation",Ku=(t,e,n)=>La({name:t,of:e,sort:"naam",rows:({plan:s})=>Ph.filter(o=>Ge(o.id,s)&&Je(o.id,Iu)===n),keep:(s,o)=>(!o.wat||Je(s.id,o.wat))&&(!o.tekst||In(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(En.types).find(o=>Je(s,o))||"",titles:Object.entries(En.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:En.fields.what,name:"wat",options:Object.entries(En.types).filter(([s])=>Ls(s).length&&s===Iu===n)},{label:En.fields.step,name:"stap",options:on}],columns:()=>[{key:"naam",label:En.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${L} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...On(({id:s})=>Ot(s)?.key),{key:"wat",label:En.columns.what,text:({id:s})=>Yt(s)},{key:"zegt",label:En.columns.description,text:s=>s.description},{key:"over",label:En.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${de} />`},Uu(({id:s})=>s)]}),Gu=Ku("naslag","lookup",!1),Ju=Ku("gevraagd","requested",!0),ts=g.timeline,ir=t=>t.day.slice(0,4),Ih=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?so(t.id):[ir(t)];return n?n<=e&&e<=s:ir(t)===e},Rh=t=>{let{jaar:e}=C.route.query;return!e||ir(t)===e?t.day:`z${t.day}`},Ru=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),qu=F(y.timeline.map(ir)).map(t=>[t,t]),Qu=La({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&$e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Ih(t,e.jaar))&&(!e.tekst||In(Ru(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>C.route.query.jaar||ir(t),titles:qu}),fields:()=>[{label:ts.fields.what,name:"wat",options:Object.entries(ts.kinds)},{label:ts.fields.step,name:"stap",options:on},{label:ts.fields.year,name:"jaar",options:qu}],columns:()=>[{key:"dag",label:ts.columns.when,text:Rh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ts.fields.what,text:t=>ts.kinds[t.kind]},{key:"wat",label:ts.columns.what,text:Ru,cell:t=>[t.id&&a`<${L} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ts.columns.stand,text:t=>t.phrase},Uu(t=>t.at)]})});function qh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${_s.requested_mark}</span>`,r=e&&a`<span class="bij door">${_s.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Gn} bar=${t.bar} />${l}`}function Wh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=aa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Cn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ee(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Es(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${h(_s.cell,{row:t.label,step:et(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${qh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${oe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ta({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=ho(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Hr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Hh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ma(n)} role="table">
      <caption>${h(_s.caption,{rows:_s.heads[t],scenario:Tt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${_s.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Dh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${_s.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ae(t,e,n).map(u=>a`<${Vh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var _s,Dh,Vh,Hh,Ma,cl=S(()=>{"use strict";R();U();N();E();gn();ct();qs();$t();_s=g.overview;Dh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${qe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Vh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${Wh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Hh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${_s.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${et(s)}
        </button>
      `)}
  </div>
`,Ma=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Gh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${vs.wish}</h2><a href=${O(vs.also.to,vs.also.choose)}>${vs.also.ask}</a>
      <ul class="tegels">
        ${vs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Kh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Yh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${vs.discuss.title}</h2><p>${vs.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${h(vs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Qh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Zh({state:t,things:e,date:n}){let s=B?"h4":"h3",o=i=>mo(i,n)[1]&&a`<span class="zacht"> – ${mo(i,n)[1]}</span>`,r=h(Wt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${ln} ids=${ae(e)} more=${o} />
    </div>
  `}function Xh({scenario:t,plan:e}){let n=B?"h3":"h2";return K(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Wt.apart.title,{kind:l.label})}<//>
          <p>${h(Wt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Zh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Wt.undecided:$o(e)}</p>`}
      </section>
    `})}function Xu({route:t}){let e=H(t.query),n=Object.hasOwn(pl,t.query.rijen||"")&&pl[t.query.rijen||""]||"kind",s=Object.entries(pl).map(([l,c])=>[l,Wt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=K(e);return a`
    ${n==="kind"?a`<${sg} answer=${i} plan=${tt(e.plan)} plans=${pe(e)} />`:a`<${X} text=${Wt.heading} title=${Wt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Wt.matrix[n]}</h2><p>${Tt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Wt.legend.more}</a></p>
          <${Ws}>
            <${Jn} legend=${Wt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${pe(e).map(l=>a`
            ${B&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Ta} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${ng} by=${n} scenario=${e} plan=${l} />
            <${Xh} scenario=${e} plan=${l} />
          `)}
        <${fo} />
      </div>
      <${oa} undecided=${Ur(e)} />
    </div>
    ${r&&a`<${ko} address=${r} by=${n} scenario=${e} />`}
    <${ee} text=${r?"":h(Wt.shown,{scenario:Tt(e)})} />
  `}var Wt,Zu,Uh,Kh,vs,Jh,Qh,pl,tg,eg,ng,sg,td=S(()=>{"use strict";R();U();Lt();N();zt();E();gn();G();ct();qs();Ze();te();gs();$t();cl();Ln();Wt=g.overview,{truth:Zu}=g.thing,Uh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Kh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Uh[t]}
  </svg>
`,{start:vs}=Wt;Jh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Qh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Gr(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Jh(t,e)}>${t.ask}</a></p>
  </li>
`;pl={"":"kind",partner:"partner",vorm:"form"},tg=(t,e,n)=>{let{word:s,lines:o}=Ee(e);if(!e)return[t.label,et(n),Wt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,et(n),s,o.join("; "),V("Basis",r),Zu[String(i)],l,c,p,Zu[String(u)]]},eg=(t,e,n)=>[[...Wt.csv,...Wn],...Ae(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...tg(s,o,an(n)[r]),...me(e,n.key)]))],ng=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Xt} name="matrix.csv" rows=${()=>eg(t,e,n)} />
    <${Pe} name=${Ma(n)} title=${Wt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${Ma(n)}"]`} legend=".legenda .stalen li" />
    <${ms} text=${()=>location.href} label=${Wt.link} />
  </div>
`,sg=({answer:t,plan:e,plans:n})=>{let s=F(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${X} text=${Wt.heading} title=${Wt.title}>
      <p>${h(Wt.start.intro,{report:Rn(e)})}</p>
      <p><strong>${j(Wt.start.dated,s.length,{years:ce(s)})}</strong>
        ${" "}${Wt.start.since}</p>
    <//>
    <${Gh} answer=${t} />
  </div>
  <${Yh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function ed(t,e){let n=await Q().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>og(c,n)),l=(r||[]).length-i.length;return Q().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await za({decisions:i,saved:!1}),null}function og({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function za(t){let e=at(),n=await Q().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function Ce(...t){let e=at();await za({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function ul(){let t=at(),e=t.decisions.at(-1);e&&await za({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function dl(){let t=at(),[e,...n]=t.undone;e&&await za({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,Fa,lr,Ks,Gs,Ea,Js=S(()=>{"use strict";Me();at=()=>Q().board;Fa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),lr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Ks=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Gs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ea=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function es({label:t,value:e,options:n,id:s=null,pick:o}){let r=Eo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var cr=S(()=>{"use strict";R()});function rg({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:b})=>$===o.fields.role&&b===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>Ce(lr(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${vt.whose}</legend>
      ${i.map($=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${$===m} onChange=${()=>u($)} />
          ${h(vt.readings[$],{one:n,other:s})}
        </label>`)}
    </fieldset>
  `}function ag({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&vt.by_values,t.options.length>0&&t.why==="head"&&h(vt.maybe,{what:t.options.join(", ")}),t.month_first&&vt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,nd),vt.notes,...n.slice(nd)])],$=l&&u<p,b=c?[[`${l}:${c}`,h(vt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${es} label=${h(vt.as,{head:r})} value=${b[0]?.[0]||l||vt.notes}
          options=${[...b,...m.map(f=>[f,f])]} pick=${f=>e(()=>Ce(lr(o,"target",f===vt.notes?"":f)))} />
      </td>
      <td class=${$?"vraag":""}>${h(vt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${rg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ig(){let[t,e]=I(0),{rows:n,fields:s}=at().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[vt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(vt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${vt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${vt.following}</button>
      </p>
    </section>
  `}function sd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(p=>p.led).length,c=[[h(vt.read,{read:n.filter(p=>!p.open).length,count:n.length}),vt.sum.placed],[h(vt.read,{read:l,count:n.length}),vt.sum.led],[String(Ea(s).length),vt.sum.asks],[String(o.length),vt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${vt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${ag} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${vt.plan}</h2>
          <label class="veld"><span>${vt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Ce(Gs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${vt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Ce(Gs(i.day,p)))} />
          </label>
        </section>
        <${ig} />
        <section>
          <h2>${vt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var vt,nd,od=S(()=>{"use strict";R();N();Js();E();cr();vt=g.board.columns,nd=-1});function ad({act:t}){let e=Bt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(d,m)=>t(async()=>{r(!0);try{let $=await m(),b=await ed(d,$);if(s(b&&{...b,given:{name:d,data:$}}),b)return bt(b.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{r(!0);try{n&&(await or(n.given,d)).ok&&(location.hash=O("overzicht"))}finally{r(!1)}}),u=d=>t(async()=>{let m=Tu(d);await c(m.name,()=>Or(m))});return Qt(()=>{let d=m=>u(m.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
      ${n&&a`<${xa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>p(!1)}>${g.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>p(!0)}>${g.check.alongside}</button>
          ${o&&a`<span role="status">${Xe.busy}</span>`}
        </p>`}
    </div>
  `}var Xe,rd,id=S(()=>{"use strict";ye();R();U();Js();E();Me();rr();Xe=g.board,rd=t=>new TextEncoder().encode(t)});function ld({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Ce(p)),c=Ea(e).length;return a`
    <p class="uitleg">${c?h(Dt.intro,{count:e.length,asks:c}):Dt.nothing}</p>
    <${pr} title=${Dt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(Ks("*","names",""))}>${j(Dt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ks(p,"names",d.join("; ")))}>
            ${h(Dt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Ks(p,"names",u))}>${Dt.one}</button>
        </p>
      `}
    <//>
    <${pr} title=${Dt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${h(Dt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ks(p,"names",d))}>${Dt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Ks(p,"names",u))}>${Dt.no}</button>
        </p>
      `}
    <//>
    <${pr} title=${Dt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${es} label=${h(Dt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Dt.new_kinds)} pick=${m=>t(()=>Ce(Ks(p,"kind",m)))} />
      `}
    <//>
    <${pr} title=${Dt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Dt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Dt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Dt.left_out_more}</p>
      </section>`}
    <${pr} title=${Dt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Dt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Ce(Gs(o.without,p.target.checked?"nee":"ja")))} />
        ${Dt.expect_yes}
      </label>
    </section>
  `}var Dt,pr,cd=S(()=>{"use strict";R();N();Js();E();cr();Dt=g.board.partners,pr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(Dt.count,o.count)}</span></p>
            ${n(o)}
          </li>`)}
      </ul>
    </section>
  `});function cg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function pg({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>Ce(lr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${ut.right}</button>`}
      ${s[e]&&a`<${es} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...pd(s[e])]}
          pick=${r} />`}
    </p>
  `}function ug({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:b,currentTarget:f,key:k,shiftKey:_}=$;if(b!==f||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(A=>A.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let A=[...document.querySelectorAll(".bordkaart")];A[A.indexOf(f)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${cg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:b})=>a`<span>${$}${b&&` (${b})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ut.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${pg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:b})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${b}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ut.kind}</span>
          <${es} label=${ut.kind} value=${u} pick=${$=>e(()=>Ce(Fa(t.which,i.kind,$)))}
            options=${[["",ut.unknown],...pd([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ut.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ut.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function dg(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ut.matrix}</h2>
      <p class="zacht">${ut.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${h(ut.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function ud({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(lg),[p,u]=I(0),d=Bt(),[m,$]=I(0),b=[...e.map(({reason:T,value:St,count:Jt,strength:z})=>({reason:T,value:St,count:Jt,strength:z})),{reason:"",value:"",count:n.filter(T=>T.open&&!T.proposal).length,strength:""},{reason:ur,value:"",count:n.length-Aa(n),strength:""}].filter(({count:T})=>T),f=b.some(({reason:T})=>T===r)?r:b[0]?.reason,k=b.find(({reason:T})=>T===f),_=T=>{i(T),u(0),st()&&d.current?.scrollIntoView()},v=n.filter(T=>f===ur?!T.open:T.open&&(T.proposal?.reason||"")===f),A=Math.max(0,Math.min(p,v.length-1)),M=()=>{let{rows:T}=at().found;return h(ut.progress,{placed:T.length-Aa(T),count:T.length})},D=T=>t(()=>Ce(...T.map(St=>Fa("*",o.step,"",St))),M);async function q(T,St){let Jt=v.indexOf(T);await t(()=>Ce(Fa(T.which,o.step,St)));let z=Aa(at().found.rows);bt(h(St?ut.is_at:ut.is_open,{title:T.number||T.title,value:St,count:z})),$(z||f===ur?Jt+1:-1)}Qt(()=>{if(!m)return;m<0&&jt("verder")?.focus();let T=d.current?.querySelectorAll(".bordkaart")||[],St=T[Math.min(st()?1:m,T.length)-1];m>0&&(St||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let Z=e.filter(({strength:T})=>T==="sterk").map(({reason:T})=>T),Pt=T=>T===ur?ut.done:T||ut.none;return a`
    <p class="bordstand">${M()} ${!Aa(n)&&ut.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ut.reasons}</h2>
        ${Z.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>D(Z)}>${ut.take_strong}</button>`}
        <ul>
          ${b.map(({reason:T,value:St,count:Jt,strength:z})=>a`
              <li key=${T} class=${T===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(T===f)}
                  onClick=${()=>_(T)}><span class="bordtal">${Jt}</span> ${Pt(T)}</button>
                <p class="zacht">
                  ${z==="zwak"&&a`<span class="bordnaam">${ut.weak}</span> `}
                  ${St?h(ut.proposal,{value:St}):T===ur?ut.done_more:ut.none_more}
                </p>
                ${St&&Jt>0&&a`<button type="button" class="klein" aria-label=${`${j(ut.take,Jt)}: ${T}`}
                    onClick=${()=>D([T])}>${j(ut.take,Jt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Pt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ut.keys}</summary>
          <p>${h(ut.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(st()?v.slice(A,A+1):v.slice(0,l)).map(T=>a`<${ug} key=${T.which} ...${{row:T,act:t,place:q}}
              all=${()=>D([T.proposal?.reason||""])} />`)}
        </ul>
        ${st()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!A} onClick=${()=>u(A-1)}>${ut.previous}</button>
            <span>${h(ut.which,{place:A+1,count:v.length})}</span>
            <button type="button" disabled=${A>v.length-2}
              onClick=${()=>u(A+1)}>${ut.following}</button>
          </p>`}
        ${!st()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${h(ut.more,{count:v.length-l})}</button>`}
      </section>
      <${dg} />
    </div>
  `}var ut,lg,ur,Aa,pd,dd=S(()=>{"use strict";ye();R();Lt();N();Js();E();cr();ut=g.board.place,lg=30,ur="-",Aa=t=>t.filter(e=>e.open).length;pd=t=>t.map(e=>[e,e])});function $d({act:t}){let e=at(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),u=JSON.stringify(s),d=e.taken===u&&Q().own,m=o.filter(k=>!k.open),$=m.filter(k=>!k.judged).length;if(Qt(()=>{d||t(async()=>{e.taken=u;let k=await or({name:n,decisions:s},!1);p(k.ok?null:k)})},[u]),c)return a`<div class="antwoord"><${xa} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let b=H(C.route.query),f=y.plans.find(({title:k})=>k===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${h(He.placed,{placed:m.length,count:o.length})}
      ${$>0&&a` ${j(He.without_kind,$)}`}
      ${o.some(k=>!k.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${Ta} by="kind" scenario=${b} plan=${f} />
    ${C.route.query.cel&&a`<${ko} address=${C.route.query.cel} by="kind" scenario=${b} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${es} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(k=>[k,k.replace("-"," ")])} pick=${k=>t(()=>Ce(Gs(l.access,k)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${va} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>$g(e)}>${He.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>or({name:n,decisions:s},!0))}>${He.alongside}</button>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,$g,md=S(()=>{"use strict";R();U();N();zt();Js();E();Me();qs();te();cl();cr();rr();He=g.board.result,$g=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function hd({state:t,why:e,own:n}){let s=g.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function bg(){let t=document.activeElement,e=hg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(gg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function kg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(u=>u.open).length,c=ns[ns.indexOf(t)+1],p=t==="plaatsen"&&l?h(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(ul,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(dl,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>fg(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function bd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&ns.includes(o)?o:ns[0],{of:i,Step:l}=fd[r];async function c(p,u){let d=bg(),m=at()?.decisions.length;try{s(""),await p(),e(b=>b+1);let $=at()?.decisions.length||0;u?bt(u()):$!==m&&bt(j(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return Qt(()=>{C.started&&window.scrollTo(0,0)},[r]),Qt(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(ul,()=>At.undone);else if($==="y")at()?.undone.length&&c(dl,()=>At.redone);else return;d.preventDefault()}}let u=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[C.route]),a`
    <${mg} at=${r} />
    <${X} key=${r} text=${i.title} title=${`${g.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==ns[0]&&a`<${kg} at=${r} act=${c} />`}
    ${(r===ns[0]||r==="resultaat")&&a`<${Lu} />`}
    ${r===ns[0]&&a`<${Mu} />`}
  `}var At,fd,ns,gd,mg,fg,hg,gg,kd=S(()=>{"use strict";ye();R();U();Lt();N();Js();E();Me();od();id();cd();dd();md();te();rr();At=g.board,fd={lijst:{of:At.list,Step:ad},kolommen:{of:At.columns,Step:sd},plaatsen:{of:At.place,Step:ud},partners:{of:At.partners,Step:ld},resultaat:{of:At.result,Step:$d}},ns=Object.keys(fd);gd=()=>a`
  <${X} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${fo} />
`,mg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${ns.map((e,n)=>a`<li class=${n<ns.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,fg=t=>t(async()=>{let e=at(),{name:n,data:s}=await Q().ask("workbook",{decisions:e.decisions});rn(n,s,sr.xlsx),e.saved=!0}),hg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],gg=":is(button,select,input,a)"});function yg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>$l?` ${h(tn.first,{count:$l})}`:"";return a`
    <${pt} id="eigen-uitkomst" caption=${`${j(tn.rows,e.length)}${o}`}
      rows=${e.slice(0,$l)} columns=${s} />
    <div class="acties"><${Xt} name=${tn.file} rows=${()=>[t,...e]} label=${tn.csv} /></div>
  `}function wd({start:t=tn.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:tn.busy});try{o(await Q().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
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
        ${s?.columns&&a`<${yg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function _g(t){let e=Object.entries(t.columns),n=s=>fn(s.subject)?a`<${L} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>vd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Sd],...On(s=>s.plan),{key:"bron",label:Nt.columns.place,sort:!1,text:wg}]}function vg({name:t,query:e,scenario:n}){let s=xd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${Nt.nothing}</p>`;let o=_g(e),r={rows:j(Nt.rows,s.length),scenario:Tt(n)},i=()=>[[Nt.columns.sentence,...o.map(l=>l.label),...Wn],...s.map(l=>[l.sentence,...o.map(c=>c===Sd?vd("severity",l):c.text(l)),...me(n,l.plan)])];return a`
    <${pt} id=${`uitkomst-${t}`} caption=${h(Nt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${g.gaps.weights}</p>
    <div class="acties">
      <${Xt} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Nt.as_sentences}</a>
    </div>
  `}function xg({name:t,query:e,scenario:n}){let s=e.shelf===_d,o=O("overzicht",{rijen:Nt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Nt.title}</a></p>
    <${X} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${dn}><${ia} /><//>`}
    <${cn} pairs=${[[Nt.why,e.why],[Nt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Nt.result}</h2><${vg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${t in Nt.rows_of&&a`<p><a href=${o}>${Nt.in_overview}</a></p>`}
    <details>
      <summary>${Nt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Nt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ms} text=${()=>e.sparql} label=${Nt.copy} />
    </details>
    ${_e()&&!e.open&&a`<${wd} key=${t} start=${e.sparql} />`}
  `}function Sg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Nt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Nt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Nt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${pt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===_d?s:s.slice(0,2)} />
    </section>
  `}function Od({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${ks} />`;if(n)return a`<${xg} ...${{name:n,query:s,scenario:e}} />`;let o=Zs(xd(e).map(r=>r.query));return a`
    <${X} text=${Nt.title}><p class="uitleg">${Nt.intro}</p><//>
    ${_e()&&a`<${wd} />`}
    ${Nt.shelves.map(r=>a`<${Sg} shelf=${r} counts=${o} />`)}
  `}var Nt,tn,$l,_d,yd,vd,xd,Sd,wg,Cd=S(()=>{"use strict";R();U();Lt();N();zt();E();Me();G();ct();Ze();te();go();$t();Ne();er();Nt=g.questions,tn=g.questions.own,$l=200;_d="gaps",yd={barrier:t=>t.barrier&&et(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(ze(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(fn(t.detail)?x(t.detail):t.description)},vd=(t,e)=>(yd[t]?yd[t](e):e[t])||"",xd=t=>K(t).gaps.flatMap(e=>Hn(e).map(n=>({...n,plan:e.plan}))),Sd={key:"severity",label:Nt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Jr} severity=${t.severity} />`},wg=t=>As(t).map(Zt).join("; ")});function Og(t){let e=gt.top;return t.map(n=>{let s=Math.max(n.levels*gt.level+gt.pad,n.title.length*gt.line+36),o={...n,y:e,height:s};return e+=s,o})}function jg({lane:t,rows:e,wide:n}){let s=Ts(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${gt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*gt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*gt.line}>
        ${s.length?s.join(" · "):e.length?j(xs.lane_total,e.length):xs.lane_none}
      </text>
    </g>
  `}function Lg({row:t,lane:e,shown:n,point:s}){let o=e.levels*gt.level,r=gt.left+t.x,i=e.y+e.height/2+o/2-gt.level/2-t.level*gt.level,l=t.tail&&ml[t.outcome].tail&&gt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${qe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Cg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ya} outcome=${t.outcome} /></g>
    </a>
  `}function Mg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Qe(o.id),c=oo(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Us} outcome=${o.outcome} on=${o.on&&h(xs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Zt(l)}</p>`}
    </div>
  `}function Md({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Bt(),{lanes:i,wide:l,years:c,beyond:p}=ds(t),u=Og(i),d=u.reduce((q,Z)=>Z.y+Z.height,gt.top),m=gt.left+l+20,$=d+gt.foot,b=bi(t,n),f=gt.left+b.x,k=h(xs.report,{date:it(b.date)}),_=k.length*8.6+24,v=()=>o(null),A=q=>q.key==="Escape"&&v(),M=q=>e.filter(Z=>Z.lane===q),D=Math.min(Math.max(f-_/2,gt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${A}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${xs.picture}>
        <rect class="daarna" x=${f} y=${gt.top} width=${m-f} height=${d-gt.top} />
        ${c.map(({year:q,x:Z})=>a`
            <g class="jaar">
              <line x1=${gt.left+Z} x2=${gt.left+Z} y1=${gt.top} y2=${d} />
              <text x=${gt.left+Z+4} y=${gt.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${gt.left+p.x} y=${gt.top-9}>${xs.beyond}</text>
            </g>
          `}
        ${u.map((q,Z)=>a`<${jg} lane=${q} rows=${M(Z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${f} x2=${f} y1=${gt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Lg} key=${q.id} row=${q} lane=${u[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Mg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Eg(t,e){let n=Na;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Tg,zd(s)*Td+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Fd({scenario:t,plan:e}){let n=Ms(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ds(e),l=sn(e.key,t.date),c=b=>Ld+8+b/o*(Mo-Ld-16),p=Eg(s,n),u=p.reduce((b,{top:f,middle:k})=>Math.max(b,2*k-f),Na),d=c(bi(e,l).x),m=p.map(({lane:b,mine:f})=>h(jd.description,{chapter:ao(b),counts:ce(Ts(f))})),$=d>Mo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Mo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${Na} width=${Mo-d} height=${u-Na} />
      ${r.map(({year:b,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${b}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:b,top:f,middle:k})=>a`
          <line class="baan" x1="0" x2=${Mo} y1=${f} y2=${f} />
          <text x="0" y=${k+4}>${Ng(ao(b))}</text>
        `)}
      ${p.flatMap(({top:b,mine:f})=>Fg(f).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${b+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Mo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${h(jd.line,{date:it(l)})}
      </text>
      ${p.flatMap(({lane:b,middle:f,mine:k})=>k.filter(_=>_.level<fl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Ag(b,f,_)}) scale(${zg})`}>
              <title>${[_.name,_.by,ml[_.outcome].phrase].join(", ")}</title>
              <${ya} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var jd,xs,ml,gt,Cg,Ld,Mo,Na,Td,Tg,zg,fl,zd,Fg,Ag,Ng,hl=S(()=>{"use strict";R();U();N();E();G();Mt();$t();nr();jd=g.summary.lanes,xs=g.promises,ml=g.shared.outcomes,gt={left:320,top:32,foot:40,level:19,pad:30,line:21};Cg=t=>h(xs.mark,{...t,what:t.what||xs.card.none,phrase:ml[t.outcome].phrase});[Ld,Mo,Na,Td,Tg,zg]=[262,690,17,8,16,.62],fl=30,zd=t=>Math.min(t.levels,fl),Fg=t=>[...Zs(t.filter(({level:e})=>e>=fl).map(({x:e})=>e))];Ag=(t,e,n)=>e+(n.level-(zd(t)-1)/2)*Td,Ng=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Bg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?gl.undecided:gl.no_partner;return a`
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
              <li class=${Ct(i)?"verzamel":""}>
                <${oe} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Pg({scenario:t,plan:e}){let n=Ae("kind",t,e),s=Ae("partner",t,e),{reach:o}=K({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Bg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
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
  `}function Ig({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${et(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${et(e)}>
      <${Gn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${et(e)}><span class="plaat">${n}</span></td>`}function qg({scenario:t,plan:e,...n}){let s=ne(e).summary,{points:o}=K({...t,plan:e.key}),{phrase:r,named:i}=_n(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Ed} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${h(s.intro,{report:Rn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${Ba} title=${s.matrix.title} note=${s.matrix.note}>
        <${Rg} scenario=${t} plan=${e} />
        <${Yo} undecided=${Ur(t,e)} />
      <//>
      <${Ba} title=${g.overview.start.discuss.title}>
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
  `}function Wg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ne(e),r=it(sn(e.key,t.date)),i=Tr(Ms(e,t.date),o.outcomes,_n(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Ed} plan=${e} scenario=${t} ...${n}>
      <${Ba} title=${s.route.title} note=${s.route.note}>
        <${Pg} scenario=${t} plan=${e} />
      <//>
      <${Ba} title=${s.lanes.title} note=${l}>
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
      <${X} text=${ss.title}><p class="uitleg">${ss.screen}</p><//>
      <${Ds} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ss.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${qg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Wg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ee} text=${ss.screen} />
  `}var ss,gl,Rg,Ba,Nd=S(()=>{"use strict";R();Lt();N();zt();E();gn();ct();Mt();qs();Ze();hl();$t();nr();ss=g.summary,gl=g.summary.route;Rg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ss.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${et(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ae("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ig} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ba=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Dg({id:t}){let e=m=>y.partners[m].find($=>$.id===t)?.steps||[],n=Ia(e("")),s=B?y.plans.filter(m=>e(m.key).length):[],o=mt(t,"who").flatMap(m=>m.acts?[]:vn(m.to)),r=Ia(F(o)).filter(m=>!n.includes(m)),i=mt(t,"who").filter(m=>m.acts&&y.works[m.to]?.across),l=F(i.flatMap(m=>no(m.to))),c=Te(t,"unitOf"),p=ae(Te(t,"chapterLead")),u=w(t,"tooi"),d=[...Co(t),[g.thing.also_known,ft(t,"altLabel").join(", ")],[dt.leads,p.length>0&&a`<${ln} ids=${p} />`],[dt.units,c.length>0&&a`<${ln} ids=${c} />`],[dt.identity,u?h(dt.identified,{code:u,date:it(w(t,"checkedOn"))}):dt.unidentified]];return a`
    <${_t} title=${g.thing.known}>
      <${Oe} text=${w(t,"summary")} />
      ${Ct(t)&&a`<p>${dt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${dt.independent}</p>`}
      ${n.length>0&&!B&&a`<p>${h(dt.steps,{steps:Pa(n)})}</p>`}
      ${s.map(m=>a`<p>${m.title}: ${h(dt.steps,{steps:Pa(Ia(e(m.key)))})}</p>`)}
      ${l.length>0&&a`<p>${h(dt.across,{kinds:Pa(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${h(dt.named_steps,{steps:Pa(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${dt.no_steps}</p>`}
      <${cn} pairs=${d} />
    <//>
  `}function Vg({rows:t}){let e=dt.columns,n=({to:r})=>y.works[r]?.across?g.shared.all_steps:Ia(vn(r)).join(", "),s=[...On(r=>Ot(r.to)?.key),fe("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Yt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},jn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Kn(e.place,r=>r.of)],o=F(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=F(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${_t} title=${h(dt.work,{count:o.length})}>
      <p class="zacht">${dt.work_note}</p>
      ${o.length?a`<${pt} id="acties" caption=${dt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function Hg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=F([...e,...e.flatMap(o=>Kt(o,"followedBy"))]).flatMap(o=>{let r=ro(o).filter(l=>ve(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=dt.to_come.includes(hn(o))?[$e(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${L} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=h(dt.coming,{count:n.length});return a`<${_t} title=${s}><p class="zacht">${dt.coming_note}</p><ul>${n}</ul><//>`}function Kg({id:t}){let e=mt(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${L} id=${s} /></h3>
        <${Qo} id=${o} />
        <${re} of=${[o]} />
      </section>
    `);return a`
    <${_t} title=${h(dt.own,{count:e.length})}>
      <p class="zacht">${dt.own_note}</p>
      <${Ps} id="eigen" as="div" first=${Ug} items=${n} />
    <//>
  `}function Gg({id:t}){let e=Te(t,"wish");return e.length?a`
    <${_t} title=${dt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Ft(n,"engagement")||dt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${re} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Jg({id:t}){let e=mt(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${w(r[0],"post")}</p>
    ${r.map(i=>a`<${Oe} text=${w(i,"summary")} />`)} <${re} of=${r} />
  `,s=ae(F(e.map(r=>cs(r,t)))).map(r=>{let i=e.filter(l=>cs(l,t)===r);return a`<li><${L} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?dt.its_members:dt.members;return a`<${_t} title=${o}><${Ps} id="leden" items=${s} first=${s.length} /><//>`}function Qg({id:t}){let e=new Map(mt(t,"with").map(s=>[cs(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=h(r?dt.more_works:dt.works,{works:o.map(de).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${_t} title=${dt.together}>
      <p class="zacht">${dt.alphabetical}</p>
      <${ln} ids=${ae([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Bd({id:t}){return a`
    <${Dg} id=${t} />
    <${Vg} rows=${mt(t,"who")} />
    <${Hg} rows=${mt(t,"who")} />
    <${Kg} id=${t} />
    <${Gg} id=${t} />
    <${_a} title=${dt.requested} ids=${ae(Te(t,"askedOf"))} />
    <${Jg} id=${t} />
    <${Qg} id=${t} />
    <${jo} id=${t} />
  `}var dt,Ia,Pa,Ug,Pd=S(()=>{"use strict";R();N();E();We();G();ct();Mt();te();Is();$t();Ne();Lo();Ln();dt=g.thing.organisation,Ia=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label),Pa=t=>ce(t.map(e=>e.toLowerCase()));Ug=1});function Zg({id:t,scenario:e}){let n=$n.cell_columns,s=K(e).matrix.kind.filter(c=>fi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(ot(c.column)),r=c=>a`<a href=${fs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:d}=Ee(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...On(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ee(c).word,cell:i},{key:"hoe",label:n.how,text:c=>bl(c.most_basis),cell:c=>c.most_basis&&Id(c.most_basis)}];return a`
    <${_t} title=${$n.cells}>
      <p class="zacht">${Tt(e)}</p>
      <${pt} id="vakken" caption=${$n.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Xg({links:t,scenario:e,undecided:n}){let s=$n.columns,o=c=>yt(c,"initiative"),{links:r}=K(e),i=$o(tt(e.plan),g.shared.nothing_step),l=[...On(c=>Ot(c)?.key),fe("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ft(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>gi(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${gi(o(c))} />`},jn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>bl(r[c][0]),cell:c=>Id(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${_t} title=${h($n.work,{count:F(t.map(o)).length})}>
      ${t.length?a`<${pt} id="wiewat" caption=${$n.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?g.overview.undecided:i}</p>`}
    <//>
  `}function tb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${L} id=${n} />`,h(ne(Ot(n)).thing.step.helper,{awareness:Ft(n,"awareness")||$n.unaware})]);return a`<${_t} title=${$n.helpers}><${ws} items=${e} /><//>`}function Rd({id:t}){let e=H(C.route.query),n=Kt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Te(c,"barrier")).filter(c=>Je(c,l)),r=K(e).links,i=s.flatMap(l=>mt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ge(l,e.plan));return a`
    <${Yg} id=${t} narrow=${n} />
    <${Zg} id=${t} scenario=${e} />
    <${Xg} links=${i} scenario=${e} undecided=${cc(e).has(t)} />
    <${_a} title=${$n.requested} ids=${o("Recommendation").filter(l=>Ge(l,e.plan))} />
    <${tb} ids=${o("Facilitator")} />
  `}var $n,bl,Id,Yg,qd=S(()=>{"use strict";R();U();N();zt();E();We();gn();G();ct();Mt();te();$t();Ne();Lo();$n=g.thing.step,bl=t=>xe[t]?.[1]||"",Id=(t,e="")=>[a`<${oe} basis=${t} />`,` ${bl(t)}${e}`],Yg=({id:t,narrow:e})=>a`
  <${_t} title=${$n.what}>
    <${Oe} text=${w(t,"step")} />
    <${Oe} text=${w(t,"definition")} />
    <${Oe} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$n.narrower}<${Et} ids=${e} />.</p>`}
    ${yt(t,"broader")&&a`<p>${$n.broader}<${L} id=${yt(t,"broader")} />.</p>`}
  <//>
`});function nb({id:t,reports:e}){let n=mn(t);if(en(t.split("/")[0]).dates.length<3)return null;let s=o=>ve(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Rt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${it(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function sb({id:t}){let e=en(t.split("/")[0]),{result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:i})=>hn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${nb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=ps(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${Rt} id=${t} date=${i} /></p>
            ${ve(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${eb} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function ob({id:t}){let e=Kt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${ws} items=${n} />`}function rb({id:t}){let e=mn(t),n=e.deadline_columns,s=ro(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>it(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Ro(w(i,"modality"))},{key:"er",label:n.there,text:i=>ve(i).delivery||e.not_there},{...Kn(n.place,()=>[]),cell:i=>a`<${Oe} text=${w(i,"summary")} /><${re} of=${[i]} />`}];return a`<${pt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function ab({id:t}){let e=mn(t),n=e.who_columns,s=mt(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${L} id=${i} /><${hs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Kn(n.place,({of:i})=>i.slice(0,1))];return a`<${pt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ib({id:t}){let e=Kt(yt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${Et} ids=${e} />.</p>`}function lb({id:t}){let e=mn(t),n=Mr(t);if(n.length)return n.map(o=>a`<${Qo} id=${o} /><${re} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ft(t,"interventionKind").map(ot).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function cb({id:t}){let e=mn(t),n=Te(t,"subMeasureOf"),s=o=>a` <${Rt} id=${o} />`;return a`<${_t} title=${e.container}><p>${e.parts}</p><${ln} ids=${n} more=${s} /><//>`}function Wd({id:t}){let e=mn(t),n=en(t.split("/")[0]),s=w(t,"promise"),o=Co(t),r=w(t,"isContainer")==="true"?cb:pb;return a`
    <${_t} title=${s?e.promise:e.what}>
      <${Oe} text=${s&&`${g.thing.promised} ${s}`} />
      <${Oe} text=${[s&&g.thing.reported,w(t,"summary")].filter(Boolean).join(" ")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:is(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${re} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${wa} id=${t} />
    ${o.length>0&&a`<${_t} title=${g.thing.further}><${cn} pairs=${o} /><//>`}
    <${jo} id=${t} />
  `}var mn,eb,pb,Dd=S(()=>{"use strict";R();N();E();We();G();ct();Mt();$t();Ne();Lo();Ln();mn=t=>ne(Ot(t)).thing.undertaking,eb=({report:t,result:e})=>a`
  <${Oe} text=${w(t,"summary")} />
  <${Rs} of=${t} />
  <${Oe} text=${e} look="zacht" />
  <${re} of=${[t]} />
`;pb=({id:t})=>a`
  <${_t} title=${mn(t).progress}><${sb} id=${t} /><${ob} id=${t} /><${rb} id=${t} /><//>
  <${_t} title=${mn(t).who}><${ab} id=${t} /><${ib} id=${t} /><//>
  <${_t} title=${mn(t).steps}><${lb} id=${t} /><//>
`});function $b({id:t}){let e=ub[De(t)];return e?y.plans.filter(n=>!Ot(t)||n===Ot(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${db} key=${n.plan.key} ...${n} />`):null}function mb({id:t}){let e=Te(t,"inChapter"),n=[...Co(t),[Je(t,"Legislation")?An.also_known:An.in_source,ft(t,"altLabel").join(", ")],[An.place,Qe(t).length>0&&a`<${re} of=${[t]} />`]],s=o=>a` <${Rt} id=${o} />`;return a`
    <${_t} title=${An.known}>
      ${Je(t,"Facilitator")&&a`<p class="zacht">${ne(Ot(t)).thing.other.judged}</p>`}
      <${Oe} text=${w(t,"summary")} />
      <${Oe} text=${w(t,"rationale")} />
      <${cn} pairs=${n} />
    <//>
    <${wa} id=${t} />
    ${e.length>0&&a`<${_t} title=${An.other.chapter}><${ln} ids=${ae(e)} more=${s} /><//>`}
    <${jo} id=${t} />
  `}function gb({id:t}){let e=H(C.route.query),n=De(t)==="organisation"&&w(t,"notation"),s=i=>Hn(i).some(({partners:l})=>n&&l.includes(n)),o=K(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${np} gap=${i} scenario=${e} />`);return a`
    <${_t} title=${h(An.gaps,{count:o.length})}>
      <${Ps} id="vragen" items=${r} first=${st()?hb:fb} as="div" />
    <//>
  `}function bb({id:t}){let e=De(t),n=[Vd[e]&&a`<a href=${O(Vd[e])}>${An.crumbs[e]}</a>`,B&&Ot(t)?.title,...["inChapter","subMeasureOf"].map(s=>yt(t,s)&&a`<${L} id=${yt(t,s)} />`),Yt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Hd({route:t}){let e=t.path.slice(1).join("/");if(!ue(e))return a`<${ks} />`;let n=x(e),s=De(e),o=kb[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${An.promised} ${l}`,h(An.stand,{stand:$e(e).toLowerCase()})]:[c],u=[`${Yt(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),d=F([...Qe(e),...Qe(ps(e))]);return Dr(u.replace(/([^.!?])$/,"$1."),d,null,Ot(e)||tt())};return a`
    <${bb} id=${e} />
    <${X} text=${Je(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Rt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${_o} />`}
    <${$b} id=${e} />
    <div class="acties bovenaan">
      <${ms} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${g.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${An.around}</a>
    </div>
    <${o} id=${e} />
    <${gb} id=${e} />
  `}var An,kl,ub,db,fb,hb,Vd,kb,Ud=S(()=>{"use strict";R();U();Lt();N();zt();E();We();G();ct();Mt();Ze();te();Is();go();$t();Ne();Lo();Pd();qd();Dd();Ln();er();An=g.thing,kl=g.thing.route,ub={organisation:(t,e)=>y.partners[B?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:vn},db=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${B?h(kl.of_plan,{plan:t.title}):kl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${kl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[fb,hb]=[3,2];Vd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};kb={undertaking:Wd,organisation:Bd,step:Rd,other:mb}});function yb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=_n(s,n),r=ne(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${xt.tiles_label}>
      ${Tr(t,r,o).map(([i,{tile:l,count:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${So} outcome=${i} />
            <span class="getal">${c}</span>
            <span>${h(l,{date:it(sn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Sb({rows:t,plan:e,date:n}){let{outcomes:s}=g.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>J(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${xt.open.title}</h2>
      <p>${r.length?h(xt.open.phrase,{date:it(sn(e.key,n))}):xt.open.none}</p>
      <ul>
        ${r.slice(0,vb).map(i=>a`
            <li key=${i.id}>
              <${So} outcome=${i.outcome} />
              <span>
                <${L} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${xt.open.gaps}</a></p>
      <h2>${xt.read.title}</h2>
      <ul class="leesregels"><li>${xt.read.first}</li>${xb}<li>${xt.read.last}</li></ul>
    </aside>
  `}function Cb({plan:t,scenario:e,chosen:n}){let s=Ms(t,e.date),o=fc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${B&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${h(xt.intro,{count:s.length,undated:o.length})}</p>
      <p>${_n(e,t).phrase.overdue}</p>
      <${yb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Md} plan=${t} rows=${r} date=${e.date} /><${Ob} plan=${t} rows=${r} /></div>
        <${Sb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${xt.table}</summary>
        <${pt} id=${`beloften-${t.key}`} caption=${xt.caption} rows=${r} columns=${Kd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${h(xt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${L} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Gd({route:t}){let e=H(t.query),n=gc(e),s=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Ms(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${X} text=${xt.heading} title=${xt.title} />
    <${dn}><${Ds} /><${Xo} /><//>
    <${_o} />
    ${n.map(r=>a`<${Cb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${xt.none}</p>`}
    <p class="acties">
      <${Xt} name="beloften.csv" rows=${()=>_b(o,e)} />
      ${n.length>0&&a`<${Pe} name="beloften" title=${xt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ee} text=${j(xt.lane_total,o.length)} />
  `}var xt,wb,Kd,_b,vb,xb,Ob,Jd=S(()=>{"use strict";R();U();Lt();N();zt();E();G();Mt();Ze();te();gs();hl();$t();nr();Ne();xt=g.promises;wb=t=>{let e=ds(t.plan).lanes[t.lane];return e?ao(e):""},Kd=[{key:"dag",label:xt.columns.day,text:t=>t.day,cell:t=>t.by},fe("actie",xt.columns.work,t=>t.work),{key:"wat",label:xt.columns.what,text:t=>t.what},{key:"woorden",label:xt.columns.quote,text:t=>t.quote},{key:"stand",label:xt.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Us} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:xt.columns.lane,text:wb}],_b=(t,e)=>{let n=o=>Qe(o.id).map(Zt).join("; "),s=[...Kd,{key:"bron",label:xt.columns.place,text:n}];return Dn(s,t,o=>me(e,o.plan.key))},vb=6,xb=xt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Ob=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ds(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ao(n)}
              <span class="bij">
                ${j(xt.lane_total,s.length)}${Ts(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Us} outcome=${o.outcome} on=${o.by} />
                    <span><${L} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Yd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${B?"h3":"h2"}>${h(os.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function jb({loss:t,scenario:e,id:n,title:s}){let o=i=>Zd(t,i,e),r=[{key:"vak",label:os.columns.cell,sort:!1,text:i=>Qd(i,o(i)),cell:i=>{let l=Qd(i,o(i));return o(i)?a`<a href=${fs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:os.columns.now,sort:!1,text:i=>Xd(o(i))},{key:"weg",label:os.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${pt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Lb({loss:t,names:e,scenario:n}){let s=en(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${Rt} id=${u} date=${n.date} />`],p=(u,d)=>a`<${Yd} title=${u} count=${d.length} none=${r}><${ln} ids=${d} more=${c} /><//>`;return a`
    <section>
      ${B&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Mb(t,e)}</p>
      <p>${t.phrase}</p>
      <${Fb} loss=${t} scenario=${n} />
      <${Yd} title=${o} count=${t.cells.length} none=${r}>
        <${jb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:d})=>p(i[u],d))}
      ${t.blocks.map(u=>p(u.phrase,u.acts))}
    </section>
  `}function Mb(t,e){let[n,s]=[t.last_actor.length,Cs(en(t.plan))],o=n||!t.acts?os.heading:os.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:ce(e)})}function yl({losses:t,names:e,scenario:n}){let s=ce(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Zd(r,i,n),c=l?et(i.barrier):"";return[s,ot(i.column),c,Xd(l),i.phrase,...me(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Lb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):pe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties"><${Xt} name="wat-als.csv" rows=${()=>[[...os.csv,...Wn],...o()]} /></div>
  `}function Tb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return K({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(ot(s.kind)):et(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function zb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${us(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${h(Qs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Qs.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(Qs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(Qs.stays,i.length):Qs.nothing}</p>`}
    </li>
  `}function Fb({loss:t,scenario:e}){let{legend:n}=Qs,s=Tb(t,e),o=F(s.flatMap(i=>i.things.map(l=>us(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Qs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${zb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:Cs(tt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Qs,os,Zd,Xd,Qd,t$=S(()=>{"use strict";R();N();zt();E();gn();G();ct();Mt();te();$t();Ne();Qs=g.whatif.picture,os=g.whatif,Zd=(t,e,n)=>K({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Xd=t=>t?Kr(t):os.no_cell,Qd=(t,e)=>{let n=W(ot(t.column));return e?h(os.cell,{kind:n,step:et(t.barrier).toLowerCase()}):n}});function _l(t,e,n){let[s,o]=I(null);return Qt(()=>{let r=!0;return o(null),Q().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||g.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function vl({chosen:t,choices:e,follows:n}){let s=Bt(),o=C.started&&!!t&&st();Qt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&st()?r.reverse():r}</div>`}function Eb({before:t,after:e}){let n=ke[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:V("Severity",t),after:V("Severity",e)})}function e$({cells:t,counts:e,all:n,gaps:s}){return a`
    <h2 role="status">${j(ke.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(o=>a`
          <li>
            <strong>${W(ot(o.column))}, ${et(o.barrier).toLowerCase()}</strong>
            <span>${h(ke.now,{phrase:o.before})}</span> <span>${h(ke.then,{phrase:o.after})}</span>
          </li>
        `)}
    </ul>
    ${e>0&&a`<p>${j(ke.counts,e)}</p>`}
    <p>${ke.alone}</p>
    <h2>${j(ke.gaps,s.length)}</h2>
    <ul>
      ${s.map(o=>a`
          <li>
            <strong>${Eb(o)}</strong> ${o.was&&`${h(ke.now,{phrase:o.was})} `}
            ${o.was?h(ke.then,{phrase:o.sentence}):o.sentence}
          </li>
        `)}
    </ul>
  `}function Ab({id:t,status:e,scenario:n}){let s=_l("supposed",{options:ls(n),work:t,status:e});return s&&s.silent===void 0?a`<${e$} ...${s} />`:a`<p role="status">${s?s.silent:g.whatif.busy}</p>`}function n$({requested:t,scenario:e}){let{date:n}=e,s=m=>se(m)&&!!hn(m,n),[o,r]=t.split("="),i=se(o)?o:"",l=Kt(ps(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,$)=>O(["wat-als","actie",`${m}=${$}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${xo} label=${ke.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${L} id=${i} />. ${$e(i,n)}.</p>
            <h2>${ke.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:$}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W($)}</a>
                    ${m===hn(i,n)&&a` <span class="zacht">${ke.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ke.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${vl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Bb} />`:p?a`<${e$} ...${p} />`:Le()?a`<${Ab} id=${i} status=${r} scenario=${e} />`:a`<p>${h(ke.elsewhere,{name:x(i),status:V("Status",r)})}</p>`} />`}var ke,wl,Nb,Bb,s$=S(()=>{"use strict";R();U();Lt();N();zt();E();Me();G();ct();Mt();$t();ma();ke=g.whatif.action;wl=t=>t.split("=")[0],Nb=()=>Object.keys(y.readings).sort((t,e)=>J(x(wl(t)),x(wl(e)))),Bb=()=>a`
  <p>${ke.begin}</p>
  <h2>${ke.readings}</h2>
  <ul>
    ${Nb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(wl(t))}</a>
          <span class="zacht"> ${h(ke.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ib({notations:t,names:e,scenario:n}){let s=_l("answer",{options:Pb(t,n)},()=>bt(lt.done));if(!s)return a`<div><p>${lt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(lt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${yl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${h(lt.with_this,{questions:r,now:K(n).gaps.length})}</p>
    </div>
  `}function Rb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(Ra).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Le()?[...e,c]:[c])},i=c=>[x(c),...ft(c,"altLabel")].join(" "),l=t.filter(c=>In(i(c),n));return a`
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
    ${!Le()&&a`<p class="zacht">${lt.alone}</p>`}
  `}function qb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(lt.start.alone,r),r>0&&(o.length?h(lt.start.steps,{steps:ce(o.map(l=>et(l).toLowerCase()))}):lt.start.no_step),i>0&&j(lt.start.lead,i)].filter(Boolean),s=Cs(tt(e.plan));return a`
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
  `}function o$({route:t}){let e=H(t.query),{without:n,most:s}=K(e),o=ae(Object.keys(n).filter(b=>n[b].length)),r=(t.query.zonder||"").split(",").map(ze).filter(Boolean),i=r.map(b=>x(b)),[l]=r,c=r.length>1&&Le(),[,p,...u]=t.path,d=[[lt.leave_out,O("wat-als"),!p],[lt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Jo} label=${lt.title} tabs=${d} />
    <${X} text=${lt.title} title=${p?lt.action.title:lt.title}>
      <p class="uitleg">${p?lt.action[Le()?"intro":"intro_elsewhere"]:lt.intro}</p>
    <//>
    <${la} scenario=${e} />
  `;if(p)return[m,a`<${n$} requested=${u.join("/")} scenario=${e} />`];let $=()=>c?a`<${Ib} notations=${r.map(Ra)} names=${i} scenario=${e} />`:l?a`
      <${yl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} /><${Wb} id=${l} />
    `:a`<${qb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${vl} chosen=${r.join(",")} choices=${a`<${Rb} acting=${o} chosen=${r} />`}
      follows=${$()} />
    <${ee} text=${r.length===1?h(lt.phrase,{name:i[0]}):""} />
  `}var lt,Pb,Ra,Wb,r$=S(()=>{"use strict";ye();po();R();U();Lt();N();zt();E();Me();We();G();ct();Ze();te();Vr();$t();t$();s$();Ln();lt=g.whatif,Pb=(t,e)=>[...ls(e),...t.map(n=>["zonder",n])];Ra=t=>w(t,"notation");Wb=({id:t})=>a`
  <p>${lt.apart.page} <${L} id=${t} />.</p>
  ${["unitOf","chapterLead"].map(e=>{let n=ce(ae(Te(t,e)).map(x));return n&&a`<p>${h(lt.apart[e],{names:n})}</p>`})}
`});var i$={};p$(i$,{answerTo:()=>K,compare:()=>J,connection:()=>io,csv:()=>Sr,data:()=>y,here:()=>C,longerWays:()=>Nr,scenarioOf:()=>H});function Wa(t=null){for(let e of Da())e!==t&&(e.open=!1)}function xl(){Wa(),kn().classList.remove("is-open"),qa().setAttribute("aria-expanded","false")}function Db(){kn()&&(qa().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of Da())e.open=t;qa().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?xl():e.closest("summary")&&!st()&&Wa(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Da().find(n=>n.open);st()?qa().focus():e?.querySelector("summary")?.focus(),xl()}),document.addEventListener("click",t=>{!st()&&!kn().contains(t.target)&&Wa()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!st()&&!kn().contains(e)&&Wa()}))}function Vb(t){if(!kn())return;let e=Ni(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=pi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Da())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Hb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return dr=!Bo(e)||s!==n,dr?(yn(a`<p role="status">${g.werkplaats.busy}</p>`,jt("inhoud")),Va?Q().show(Va,Q().own):Sl||Ub(ls(e),s),!0):!1}async function Ub(t,e){Sl=!0;try{Va=(await Q().ask("page",{options:t,comparisons:e})).page,dr&&Q().show(Va,Q().own)}catch(n){dr&&yn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}Sl=!1}function Kb(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(_e()?.own&&Hb(e,H(t.query)))return;n.className=`scherm-${e}`;let s=a$[e]||a$.onbekend;yn([a`<${Qc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Vb(e)}function Ol(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Q();yn(a`<${hd} state=${e} why=${n} own=${s} />`,t)}function Gb(){Jb(),dr=!1,window.removeEventListener("werkplaats",Ol),yn(null,jt("inhoud")),yn(null,jt("motor"))}var kn,qa,Da,a$,Sl,Va,dr,Jb,l$=S(()=>{"use strict";ye();R();U();Lt();N();zt();E();Me();Do();Ei();ct();te();Vr();$p();Mp();Ap();yu();Bu();Yu();td();kd();Cd();er();Nd();Ud();Jd();r$();kn=()=>jt("menu"),qa=()=>jt("menuknop"),Da=()=>[...kn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});Db();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),xl();let e=jt("zoek").value;location.hash=Vc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=g.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Go(h(e,{...r,sources:qn()}),n)});a$={__proto__:null,overzicht:Xu,dekking:Ep,aandachtspunten:Nu,partners:Du,maatregelen:Hu,naslag:Gu,gevraagd:Ju,tijdlijn:Qu,beloften:Gd,verken:ku,ding:Hd,samenvatting:Ad,vragen:Od,"wat-als":o$,vergelijk:Lp,"weet-niet":dp,methode:up,zoek:cu,controleer:_e()?bd:gd,onbekend:ks},Sl=!1,Va="",dr=!1;_e()&&(window.addEventListener("werkplaats",Ol),Ol());jt("inhoud").replaceChildren();Jb=rc(Kb);_e()&&window.addEventListener("andere-bladzijde",Gb,{once:!0});document.documentElement.dataset.klaar="ja"});ye();Ua();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:jl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(l$(),i$))});})();
