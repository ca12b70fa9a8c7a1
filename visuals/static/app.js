"use strict";var ketenkaart=(()=>{var p$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var u$=(t,e)=>{for(var n in e)p$(t,n,{get:e[n],enumerable:!0})};function gt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ol(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,be=S(()=>{"use strict";jt=t=>document.getElementById(t)});async function Cl(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Da=d$(await new Response(e).json())}function d$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Da,Va=S(()=>{"use strict";be()});function Ml(t){var e=jl.get(this);return e||(e=new Map,jl.set(this,e)),(e=Ll(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ll,jl,Tl=S(()=>{Ll=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Ll(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},jl=new Map});function ws(t){t&&t.parentNode&&t.remove()}function Qa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ja.call(arguments,2):n),Mo(t,i,s,o,null)}function Mo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:To,__v:o||++El,__i:-1,__u:0};return!o&&bt.vnode&&bt.vnode(r),r}function br(t){return t.children}function $r(t,e){this.props=t,this.context=e,this.__g=0}function os(t,e){if(e==null)return t.__&&os(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:os(t)}function h$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=_s({constructor:To},n)).__v=n.__v+1,bt.vnode&&bt.vnode(e),Ya(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||os(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Wl(o,e,r),n.__=n.__e=null,e.__e!=s&&Bl(e))}function Bl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Bl(t)}function zl(t){(8&t.__g||(t.__g|=8,ss.push(t),fr++))&&Ha==bt.debounceRendering||((Ha=bt.debounceRendering)||queueMicrotask)(Pl)}function Pl(){try{for(var t,e=1;ss.length;)ss.length>e&&ss.sort(Al),t=ss.shift(),e=ss.length,8&t.__g&&h$(t)}finally{(fr=ss.length)&&(Ha||queueMicrotask)(Pl)}}function Il(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,g,h,k,_=s.__k||gr,v=e.length;for(c=g$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||hr,$.__i=d,k=Ya(t,$,m,o,r,i,l,c,p,u),g=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Za(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||g,$)),h=h||g,4&$.__u?(c=Rl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:g&&(c=g.nextSibling),$.__u&=-21);return n.__e=h,c}function g$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,g=n.length,h=g,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Mo(null,i):Ga(i)?i=v[r]=Mo(br,{children:i}):i.constructor===To&&i.__b?i=v[r]=Mo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=b$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>g?k--:o<g&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(h)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=os(l)),Xa(l,l));return s}function Rl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Rl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=os(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function b$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Fl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ur(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Fl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Fl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ua[e]||(Ua[e]=k$(e)),(t.__a||(t.__a={}))[e]=Ka,r=e!=(e=e.replace(Nl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function k$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[dr]==null)e[dr]=Ka++;else if(e[dr]<this.__a[t])return;return n(bt.event?bt.event(e):e)}}}function Ya(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,g,h,k,_,v,L,B,D,q,Z,It,M,St,Qt,z=e.type;if(e.constructor!==To)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=mr(u,r):r.push(u),l=r[0]||l),(u=bt.__b)&&u(e);t:if(typeof z=="function"){m=i.length;try{if(_=e.props,v=(u=z.prototype)&&u.render,L=(u=z.contextType)&&s[u.__c],B=u?L?L.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new z(_,B):(e.__c=$=new $r(_,B),$.constructor=z,$.render=w$),L&&L.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),z.getDerivedStateFromProps&&($.__s==$.state&&($.__s=_s({},$.__s)),_s($.__s,z.getDerivedStateFromProps(_,$.__s)))),g=$.props,h=$.state,$.__v=e,n.__c){if(_!==g&&v&&!z.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,B),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,B)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ht){Ht&&(Ht.__=e)}),gr.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=os(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,B),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(g,h,k)})}else v&&!z.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=B,$.props=_,$.__P=t,$.__g&=-5,D=bt.__r,q=v?25:0;do $.__g&=-9,D&&D(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++q<25);v&&(gr.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=_s({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(g,h)),Z=u&&u.type===br&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ht){Ht&&Xa(Ht,Ht)}),n.__k=null),l=n.__k?os(n,0):null),l=Il(t,Ga(Z)?Z:[Z],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(ws),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Ht){if(i.length=m,e.__v=null,c||r)if(Ht&&Ht.then){if(e.__u|=128|c,r){for(~(St=r.indexOf(l||void 0))||(St=r.length);(Qt=r[St-1])&&Qt.nodeType==8;)St--;for(;St<r.length;St++)if(Qt=r[St])if(r[St]=null,It){if(Qt==M)break}else{if(Qt.nodeType!=8)break;Qt.data.startsWith("$s")&&(M=mr(It=Qt))}}if(!It){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;It=l}(u=mr(It=e.__c.__z||(e.__c.__z=It)))?(e.__e=It,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ws);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ht&&Ht.then||ql(e),bt.__e(Ht,e,n)}}else l=e.__e=y$(n.__e,e,n,s,o,r,i,c,p,t);return(u=bt.diffed)&&u(e),l}function mr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ql(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ql))}function Wl(t,e,n){for(var s=0;s<n.length;)Za(n[s++],n[s++],n[s++]);bt.__c&&bt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){bt.__e(r,o.__v)}})}function y$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,g,h,k,_,v=n.props||hr,L=e.props,B=e.type;if(B=="svg"?o="http://www.w3.org/2000/svg":B=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((g=r[u])&&(B?g.localName==B:g.nodeType==3)){t=g,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!B)return _.createTextNode(L);t=_.createElementNS(o,B,L.is?L:p),l&&(bt.__m&&bt.__m(e,r),l=!1),r=null}if(B){if(p=B=="template"&&t.content||t,r=B=="textarea"&&L.defaultValue!=null?null:r&&Ja.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(g=t.attributes[u]).name]=g.value;for(u in v)g=v[u],u=="dangerouslySetInnerHTML"?m=g:u=="children"||u in L||u=="value"&&"defaultValue"in L||u=="checked"&&"defaultChecked"in L||ur(t,u,null,g,o);for(u in L)g=L[u],u=="children"?$=g:u=="dangerouslySetInnerHTML"?d=g:u=="value"?h=g:u=="checked"?k=g:l&&typeof g!="function"||v[u]===g||ur(t,u,g,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(B=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&f$.test(B))&&(o="http://www.w3.org/1999/xhtml"),Il(p,Ga($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&os(n,0),l,c),r&&r.some(ws)),l&&B!="textarea"||(u="value",B=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(B!="progress"||h)||ur(t,u,h,v[u],o),u="checked",k!=null&&k!=t[u]&&ur(t,u,k,v[u],o))}else v===L||l&&t.data==L||(t.data=L);return t}function Za(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){bt.__e(o,n)}}function Xa(t,e,n){var s,o,r,i;if(bt.unmount&&bt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Za(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){bt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Xa(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=mr(s,r=[]))&&(s==t.__e&&r.some(ws),ws(o),ws(s)),n||ws(t.__e),t.__e=t.__c=t.__=null}function w$(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;bt.__&&bt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Mo(br,{children:[t]}),o=[],r=[],Ya(e,e.__k,s||hr,hr,e.namespaceURI,s?null:e.firstChild?Ja.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Wl(o,e.__k,r),e.__k.props.children=null}var bt,El,$$,ss,Ha,fr,Al,dr,Nl,Ka,Ua,m$,To,hr,gr,f$,Ga,Ja,_s,kr=S(()=>{To=Symbol.for("pv"),hr={},gr=[],f$=/^m(i|n|o|s|text|space)$/,Ga=Array.isArray,Ja=gr.slice,_s=Object.assign;bt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw fr=0,t}},El=0,$$=function(t){return t!=null&&t.constructor===To},$r.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=_s({},this.state)),typeof t=="function"&&(t=t(_s({},n),this.props)),t&&(_s(n,t),this.__v&&(e&&this.__k.push(e),zl(this)))},$r.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),zl(this))},$r.prototype.render=br,ss=[],fr=0,Al=function(t,e){return t.__v.__b-e.__v.__b},dr=Symbol(),Nl=/(PointerCapture)$|Capture$/i,Ka=0,Ua={},m$=0});function wr(t,e){Rt.__h&&Rt.__h(Ut,t,yr||e),yr=0;var n=Ut.__H||(Ut.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return yr=1,_$(Xl,t)}function _$(t,e,n){var s=wr(Js++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Xl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ei(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Ut,!Ut.__f)){Ut.__f=!0;var o=Ut.shouldComponentUpdate;Ut.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,ei(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function Yt(t,e){var n=wr(Js++,3);!Rt.__s&&oi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Ut.__H.__h.push(n))}function He(t,e){var n=wr(Js++,4);!Rt.__s&&oi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Ut.__h.push(n))}function Fo(t){return yr=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var n=wr(Js++,7);return oi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function v$(){var t;do{for(;t=ni.shift();)try{zo(t)}catch(n){Rt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Zl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(zo),e.__h.some(si),e.__h=[]}catch(n){e.__h=[],Rt.__e(n,t.__v)}}}while(ni.length)}function x$(t){var e,n=function(){clearTimeout(s),Ql&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Ql&&(e=requestAnimationFrame(n))}function Yl(t){t!=1&&Dl==Rt.requestAnimationFrame||((Dl=Rt.requestAnimationFrame)||x$)(v$)}function zo(t){var e=Ut,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Ut=e}function si(t){var e=Ut;t.__c=t.__(),Ut=e}function oi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ei(n,t[s])})}function Xl(t,e){return typeof e=="function"?e(t):e}var Js,Ut,ti,Dl,ei,yr,Zl,ni,Rt,Vl,Hl,Ul,Kl,Gl,Jl,Ql,ri=S(()=>{kr();ei=Object.is,yr=0,Zl=[],ni=[],Rt=bt,Vl=Rt.__b,Hl=Rt.__r,Ul=Rt.diffed,Kl=Rt.__c,Gl=Rt.unmount,Jl=Rt.__;Rt.__b=function(t){Ut=null,Vl&&Vl(t)},Rt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Jl&&Jl(t,e)},Rt.__r=function(t){Hl&&Hl(t),Js=0;var e=(Ut=t.__c).__H;e&&(ti==Ut?Ut.__h=[]:(e.__h.some(zo),e.__h.some(si),Js=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ti=Ut},Rt.diffed=function(t){Ul&&Ul(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Yl(Zl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ti=Ut=null},Rt.__c=function(t,e){e.some(function(n){try{n.__h.some(zo),n.__h=n.__h.filter(function(s){return!s.__||si(s)})}catch(s){n.__h=[function(){throw s}]}}),Kl&&Kl(t,e)},Rt.unmount=function(t){Gl&&Gl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Yl(ni.push(o))}else zo(o)}catch(r){e=r}}),s.__H=void 0,e&&Rt.__e(e,s.__v))};Ql=typeof requestAnimationFrame=="function"});function tc(t){if(Array.isArray(t))return t.map(tc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Qa("wbr",null),n]:[n])}var Bt,a,R=S(()=>{"use strict";Tl();kr();ri();kr();ri();/*! What draws the screens and searches in them, bundled here:

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
*/Bt=()=>Fo(null);a=Ml.bind((t,e,...n)=>Qa(t,e,...typeof t=="string"?n.map(tc):n))});function C$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(ec,n)&&!t.query.uit?{path:ec[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function li(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[O$[r]||r,i]);return C$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=S$.filter(i=>n&&C.route.query[i]).map(i=>[i,C.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=O(C.route.path,{...C.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ai},"",n),ii())}function ii(t=!1){let e=li(location.hash),n=C.route.path.join("/")===e.path.join("/");C.route=e,C.led=C.started&&!n&&!t,nc(e),!n&&window.scrollTo(0,t&&sc.get(history.state?.turn)||0)}function oc(t){nc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ai=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>sc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ai},""),ii(o)};return window.addEventListener("popstate",s,n),ii(),C.started=!0,()=>e.abort()}var S$,O$,ec,C,nc,ai,sc,qe,U=S(()=>{"use strict";S$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],O$={ernst:"gewicht"},ec={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};C={route:{path:[],query:{}},started:!1,led:!1},ai=0,sc=new Map;qe=t=>O(["ding",t])});function X({text:t,title:e=t,children:n}){let s=Bt();return He(()=>{document.title=`${e} – Ketenkaart`},[e]),He(()=>{C.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ne({text:t}){let{route:e}=C;return He(()=>{C.started&&t&&gt(t)},[t,e]),null}var ot,Lt=S(()=>{"use strict";be();R();U();ot=()=>window.matchMedia("(max-width: 44rem)").matches});function ce(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function wn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Qs(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function _r(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?J(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function vr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function rc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,j,W,Kt,E,j$,J,A=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();E=t=>[...new Set(t)],j$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),J=(t,e)=>j$.compare(t,e)});var y,ac,ic,L$,M$,T$,z$,F$,E$,A$,N$,B$,P$,I$,Ue,Ys,N,b,se,tt,tn,Ot,Ke,An,ke,en,nn,et,vs,pe,rs,F=S(()=>{"use strict";Va();y=Da,{codes:ac,progress:ic,queries:L$,names:M$,absent:T$,dates:z$,lists:F$,kinds:E$,called:A$,works:N$,partners:B$,lookups:P$}=y,I$=[ac,ic,L$,M$,T$,z$,F$,E$,A$,N$,B$,P$];for(let t of[...I$,y.words,y.addresses,...[ac,ic].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ue=new Map(Object.entries(y.things)),Ys=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,se=t=>t?.words.page||b,tt=t=>Ys.get(t||"")||(N?void 0:y.plans[0]),tn=t=>Ys.get(t),Ot=t=>Ys.get(t.split("/")[0]),Ke=(t,e)=>!e||!Ot(t)||Ot(t)?.key===e,An=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ke=An[An.length-1].date,en=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),nn=(t,e)=>{let n=Ot(t);return n?y.stands[e]?.[n.key]||n.date:e},et=t=>y.dates[t]||t||"",vs=(t=tt())=>t?.source||y.source,pe=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),rs=(t,e=tt())=>(e?e.dates:An).find(n=>n.date===t)?.label||et(t)});async function xr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function Eo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ci,ye,Q,je,Le=S(()=>{"use strict";A();F();ci=5*2**20,ye=()=>window.werkplaats,Q=()=>ye(),je=()=>!!ye()&&ye()?.state!=="off"});function K(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!pi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ui(o,n),without:ui(r,n),links:i},p={...ui(l,n),...c};pi.set(s,p)}return pi.get(s)}function as({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&Ys.has(t.plan)?t.plan:"",n=An.some(l=>l.date===t.stand)?t.stand:ke,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r=Ao({plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"});return[r,{...r,expect:!0},{...r,expect:!0,date:ke}].map(Ao).find(R$)||Ao({plan:e,date:ke,stated:!1,expect:!0,strict:!1})}function Ao({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function di(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>H(s(r)).key)).size===n.length?n:[]}var pi,ui,_n,No,R$,$i,lc,zt=S(()=>{"use strict";F();Le();pi=new Map,ui=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));_n=(t,e)=>K({...t,plan:e.key}).numbers[0];No=t=>t.key in y.answers,R$=t=>No(t)||!!ye();$i=(t,e)=>Ys.get(e)?.steps.find(n=>n.notation===t)?.id,lc=t=>new Set(K(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>$i(s.step,e))))});var cc,q$,xs,Bo,kt,Me,is,Ge=S(()=>{"use strict";A();F();cc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])wn(cc,i,r)}q$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),xs=(t,e=ke)=>!q$[e]?.has(t),Bo=(t,e=ke)=>(cc.get(t)||[]).filter(n=>xs(n.of[0]||n.from,e)),kt=(t,e,n)=>Bo(t,n).filter(s=>s.name===e),Me=(t,e,n)=>kt(t,e,n).filter(s=>s.to===t).map(s=>s.from),is=(t,e)=>t.from===e?t.to:t.from});var mi,ft,w,Gt,yt,fn,Sr,Ss,Je,uc,We,Zt,Os,oe,ue,V,Ft,Or,dc,x,de,pc,Zs,$c,W$,Cr,Po,sn,Xs,D$,Te,Xt,on,G=S(()=>{"use strict";A();F();mi=[],ft=(t,e)=>Ue.get(t)?.[e]||mi,w=(t,e)=>ft(t,e)[0]||"",Gt=(t,e)=>ft(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),yt=(t,e)=>Gt(t,e)[0]||"",fn=t=>Ue.has(t),Sr=t=>ft(t,"type"),Ss=t=>dc.get(t)||mi,Je=(t,e)=>Sr(t).includes(e),uc=t=>Sr(t).map(e=>y.kinds[e]).find(Boolean),We=t=>uc(t)?.page||"",Zt=t=>uc(t)?.kind||"",Os=t=>We(t)==="organisation",oe=t=>We(t)==="undertaking",ue=t=>!!We(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ft=(t,e)=>V(y.lists[e],w(t,e)),Or=t=>y.names[t]||b.thing.foreign[t]||t,dc=new Map;for(let[t,e]of Ue)for(let n of e.type||mi)wn(dc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),de=t=>y.called[t]?.short||x(t),pc=t=>w(t,"identifier"),Zs=[...Ss("Chapter")].sort((t,e)=>J(pc(t),pc(e))),$c=[...Ue.keys()].filter(oe),W$=[...Ue.keys()].filter(Os),Cr=t=>en.find(e=>e.notation===t),Po=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),sn=en.map(t=>[t.notation,t.label]),Xs=Po("InterventionKind"),D$=new Map(W$.map(t=>[w(t,"notation"),t])),Te=t=>D$.get(t)||"",Xt=t=>y.addresses[t]||"",on=t=>Gt(t,"passage")});function fc(t,e,n){let s=we(t,n);return{name:x(e),short:de(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Io(w(t,"modality"))),day:w(t,"dueBy"),by:et(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:et(s.on)}}var vn,to,eo,no,fi,jr,so,Ct,Io,V$,we,oo,hn,ls,Cs,mc,Lr,js,hc,hi,ro,cs,Mt=S(()=>{"use strict";U();A();F();Ge();G();vn=t=>y.works[t]?.steps||[],to=t=>y.works[t]?.kinds||[],eo=t=>y.works[t]?.years||[],no=t=>y.works[t]?.leads||[],fi=t=>y.works[t]?.acts||[],jr=(t,e)=>kt(t,"at",e).flatMap(n=>n.of),so=(t,e)=>kt(t,"deadline",e).map(n=>n.from),Ct=t=>w(t,"isGeneric")==="true",Io=t=>V("Modality",t),V$={},we=(t,e=ke)=>C.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||V$,oo=(t,e)=>we(t,e).report||"",hn=(t,e)=>we(t,e).status||"",ls=(t,e)=>we(t,e).state||"",Cs=(t,e)=>cs(t).rows.filter(({id:n})=>we(n,e).outcome).map(n=>({...n,plan:t,...fc(n.id,n.work,e)})),mc=(t,e)=>y.promises[t.key].undated.filter(n=>xs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...fc(n,s,e)}});Lr=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),js=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),hc=t=>pe(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),hi=(t,e)=>{let{reports:n}=cs(t);return n.find(s=>s.date===nn(t.key,e))||n[n.length-1]},ro=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),cs=t=>y.promises[t.key]});function Mr(t,e){if(w(t,"crossCutting")==="true")return[{step:Ls,of:t,basis:""}];let n=K(e).links;return kt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:H$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Tr(t,e){if(oe(t))return[t];let n=r=>oe(r)&&Ke(r,e.plan);if(Os(t))return E(Nn(t,e).map(r=>r.to));if(!bc(t))return E(Bo(t,e.date).map(r=>is(r,t))).filter(n);let s=[t,...kt(t,"broader",e.date).map(r=>r.from)];return E(s.flatMap(r=>kt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Mr(r,e).some(i=>i.step===t))}function yc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Ro),d=z=>(!s||Mr(z,c).some(Ht=>w(Ht.step,"notation")===s))&&(!o||to(z).includes(o))&&(!r||eo(z).slice(-1)[0]>=r)&&(!i||eo(z)[0]<=i),m=E(u.flatMap(z=>Tr(z,c))),$=z=>u.includes(z)&&!l,g=m.filter(z=>!$(z)&&!d(z)),h=m.filter(z=>$(z)||d(z)&&!p.has(z)).sort(kc),k=u.filter(z=>!Os(z)),_=new Set(h),L=[...k.flatMap(z=>Tr(z,c)),e].filter(z=>_.has(z)).flatMap(z=>gc(z,c,l)),B=E([...u.filter(Os),...L]).filter(z=>!p.has(z)).sort(zr),D=new Set(B),q=h.flatMap(z=>Nn(z,c,l).filter(Ht=>D.has(Ht.from))),Z=h.flatMap(z=>Mr(z,c).map(Ht=>({work:z,...Ht}))),It=[...en.map(z=>z.id),Ls],M=E([...u.filter(bc),...Z.map(z=>z.step)]).filter(z=>!p.has(z)).sort((z,Ht)=>It.indexOf(z)-It.indexOf(Ht)),St=new Set(M),Qt=r||i?g.filter(z=>!eo(z).length).length:0;return{who:B,what:h,steps:M,roles:q,ties:Z.filter(z=>St.has(z.step)),left:g.length,undated:Qt}}function Fr(t,{who:e,what:n},s){return oe(t)?gc(t,s).filter(o=>!e.includes(o)).length:Tr(t,s).filter(o=>!n.includes(o)).length}function Er(t,e,n,s=!1){let o=wc(t,e,n,s),r=gi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>qo)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(zr))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function ao(t,e,n,s=!1){let o=wc(t,e,n,s),r=gi(t,e,o),i=gi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(g=>r.get(g)===$).sort(zr)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(g=>o(g).filter(h=>p[$].includes(h)).sort(zr).map(h=>(u.set(g,(u.get(g)||0)+(u.get(h)||0)),{from:h,to:g,roles:Nn(g,n).filter(k=>is(k,g)===h)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function _c(t,e,n){let s=[t,e];return E(Nn(t,n,!0).map(o=>o.to)).map(o=>Nn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function gi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=E(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function vc(t,e){let n=r=>Mr(r,e).map(i=>i.step),[s,o]=t.map(r=>Tr(r,e).flatMap(n));return en.filter(({id:r})=>s.includes(r)&&o.includes(r))}function xc(t,{date:e}){let[n,s]=t.map(o=>[o,...kt(o,"member",e).map(r=>r.to)]);return E(n.filter(o=>s.includes(o)))}var Ls,bi,Nn,gc,bc,H$,Ro,kc,zr,wc,qo,Wo=S(()=>{"use strict";A();zt();F();Ge();G();Mt();Ls="dwars",bi=60,Nn=(t,{date:e,plan:n},s=!1)=>kt(t,"who",e).filter(o=>(s||o.acts)&&Ke(o.to,n)),gc=(t,e,n=!1)=>E(Nn(t,e,n).map(s=>s.from)),bc=t=>We(t)==="step",H$=t=>yt(t,"broader")||t;Ro=t=>ue(t),kc=(t,e)=>J(de(t),de(e))||J(x(t),x(e)),zr=(t,e)=>Number(Ct(t))-Number(Ct(e))||kc(t,e);wc=(t,e,n,s)=>o=>E(Nn(o,n).map(r=>is(r,o))).filter(r=>r===t||r===e||oe(r)||s||!Ct(r)),qo=30});var U$,Lc,Mc,Do,io,K$,Tc,Vo,Br,vi,ki,G$,zc,Fc,Oi,Ci,Ec,J$,Ho,yi,Q$,Y$,Z$,X$,wi,Sc,tm,xi,Si,_i,em,Oc,Cc,jc,Ar,Nr,Ac,nm,Nc=S(()=>{U$="ENTRIES",Lc="KEYS",Mc="VALUES",Do=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=io(this._path);if(io(n)==="")return{done:!1,value:this.result()};let s=e.get(io(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=io(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>io(e)).filter(e=>e!=="").join("")}value(){return io(this._path).node.get("")}result(){switch(this._type){case Mc:return this.value();case Lc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},io=t=>t[t.length-1],K$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Tc(t,e,n,s,i,1,o,""),s},Tc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,g=$-i,h=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let L=m!==e[v],B=o[g+v]+ +L,D=o[g+v+1]+1,q=o[$+v]+1,Z=o[$+v+1]=Math.min(B,D,q);Z<h&&(h=Z)}if(h>n)continue t}Tc(t.get(p),e,n,s,o,u,i,l+p)}},Vo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Br(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Oi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,G$(this._tree,e)}entries(){return new Do(this,U$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return K$(this._tree,e,n)}get(e){let n=vi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=vi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Do(this,Lc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ki(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ki(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ki(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Do(this,Mc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Br=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Br(t.get(s),e.slice(s.length),n);return n.push([t,e]),Br(void 0,"",n)},vi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return vi(t.get(n),e.slice(n.length))},ki=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},G$=(t,e)=>{let[n,s]=Br(t,e);if(n!==void 0){if(n.delete(""),n.size===0)zc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Fc(s,o,r)}}},zc=t=>{if(t.length===0)return;let[e,n]=Oi(t);if(e.delete(n),e.size===0)zc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Fc(t.slice(0,-1),s,o)}},Fc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Oi(t);s.set(o+e,n),s.delete(o)},Oi=t=>t[t.length-1],Ci="or",Ec="and",J$="and_not",Ho=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?_i:e.autoVacuum;this._options={...wi,...e,autoVacuum:n,searchOptions:{...Sc,...e.searchOptions||{}},autoSuggestOptions:{...tm,...e.autoSuggestOptions||{}}},this._index=new Vo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Si,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],g=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,g);for(let h of m){let k=r(h,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],g=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,g);for(let h of m){let k=s(h,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Vo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Si,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||xi.batchSize,r=e.batchWait||xi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||_i.minDirtCount,s=s||_i.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Cc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Cc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(wi.hasOwnProperty(e))return yi(wi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ar(o),c._fieldLength=Ar(r),c._storedFields=Ar(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Ar($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Nr(o),c._fieldLength=await Nr(r),c._storedFields=await Nr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let g=d[$];l===1&&(g=g.ds),m.set(parseInt($,10),await Nr(g))}++p%1e3===0&&await Ac(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Vo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(g=>this.executeQuery(g,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(X$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:yi(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Sc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,g;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(g=this._index.fuzzyGet(e.term,k))}if($)for(let[h,k]of $){let _=h.length-e.term.length;if(!_)continue;g?.delete(h);let v=u*h.length/(h.length+.3*_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}if(g)for(let h of g.keys()){let[k,_]=g.get(h);if(!_)continue;let v=p*h.length/(h.length+_);this.termResults(e.term,h,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ci){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Q$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let g=$.size,h=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),g-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),L=this._fieldLength.get(k)[m],B=Z$(v,g,this._documentCount,L,h,c),D=s*o*d*_*B,q=p.get(k);if(q){q.score+=D,em(q.terms,e);let Z=yi(q.match,n);Z?Z.push(u):q.match[n]=[u]}else p.set(k,{score:D,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,jc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,jc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Ho.wildcard=Symbol("*");yi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Q$={[Ci]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Oc(s.terms,r)}}return t},[Ec]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Oc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[J$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Y$={k:1.2,b:.7,d:.5},Z$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},X$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},wi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(nm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Sc={combineWith:Ci,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Y$},tm={combineWith:Ec,prefix:(t,e,n)=>e===n.length-1},xi={batchSize:1e3,batchWait:10},Si={minDirtFactor:.1,minDirtCount:20},_i={...xi,...Si},em=(t,e)=>{t.includes(e)||t.push(e)},Oc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Cc=({score:t},{score:e})=>e-t,jc=()=>new Map,Ar=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Nr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Ac(0);return e},Ac=t=>new Promise(e=>setTimeout(e,t)),nm=/[\n\r\p{Z}\p{P}]+/u});function Pr(t,e=[],n=lo(t),s=()=>!0){let o=Kt(t),r=E([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=om&&l.length>=c.length+rm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Bn(t,e){let n=Uo(t).map(Kt);return Ms(e).every(s=>n.some(Pr(s)))}function Ir(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Bc))Pc(o).map(Kt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var sm,om,rm,Bc,am,Ms,Pc,Uo,lo,co=S(()=>{"use strict";A();sm=4,om=6,rm=3,Bc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,am=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ms=t=>am(t).match(Bc)||[],Pc=t=>t.includes("-")?E([t,t.replaceAll("-",""),...t.split("-")]):[t],Uo=t=>Ms(t).flatMap(Pc),lo=t=>t.length>1&&t.length<=sm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function pm(){let t=new Map([...Ue.keys()].filter(ue).map(n=>[n,{sort:[Zt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Ue){let o=xn.owners.flatMap(i=>Gt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...cm(n)),r?.text.push(...xn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(xn.weights[n]??xn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Zt(n),titles:lm(n),...s},weight:Math.min(...Sr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[xn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:xn.question,...i,weight:e("question")}})]}function um(){let t=new Map(pm().map(c=>[c.id,c])),e=[...t.values()],n=new Set,s=new Ho({fields:["titles","sort","text"],extractField:(c,p)=>p==="id"?c.id:c[p].join(" · "),tokenize:Uo,processTerm:c=>po(c)?null:Kt(c),searchOptions:{tokenize:c=>[c],processTerm:c=>c}});s.addAll(e);for(let c of e)for(let p of[c.titles,c.sort,c.text].flat().flatMap(Uo))po(p)||n.add(Kt(p));let o=e.flatMap(c=>c.titles).flatMap(Uo),r=new Set(o.filter(lo).map(Kt)),l=[...e.filter(c=>xn.synonyms.some(p=>Je(c.id,p))).map(c=>c.titles),...xn.same].map(c=>E(c.map(Rr))).filter(c=>c.length>1);return{items:t,known:n,shorts:r,mini:s,groups:l}}function gm(t){if(ze.known.has(t))return ji.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ze.known.has(n));return[...ji.get(t)||[],...e.flatMap(n=>ji.get(n)||[n])]}function Li(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(o=>ze.shorts.has(o));if(n||lo(t))return Pr(n||t,[],!0);let s=[...ze.known].some(o=>o.startsWith(e));return Pr(t,gm(e),!1,o=>s||ze.known.has(o))}function qc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ze.known.has(n)||e<Ic&&!ze.shorts.has(n))continue;let o=s.length>=Ic&&ze.known.has(s)?[s]:qc(s);if(o.length)return[n,...o]}return[]}function bm(t){for(let e of t.length<dm||/\d/.test(t)?[]:t.length<$m?[1]:[1,2]){let s=ze.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Wc(t){let e=Ms(t),n=e.filter(s=>!po(s));return(n.length?n:e).flatMap(s=>{if(lo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>qc(Kt(s)),()=>bm(Kt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Mi(Li(l)).length))return i}return[s]})}function km(t,e){let n=ze.groups.flatMap(s=>s.filter(o=>o.length>mm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...E(n).map(s=>Ms(s).filter(o=>!po(o)))]}function ym(t,e){let[n,...s]=t.titles.map(Rr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ti(t){ze=ze||um();let e=Wc(t),n=e.join(" "),s=Ms(t).filter(c=>e.length===1||!po(c)).join(" "),o=Kt(n)===Kt(s)?Rr(t):Rr(n),r=km(e,o).map(c=>c.map(Li)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:fm,queries:Mi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of hm.entries())for(let{id:m,score:$}of ze.mini.search({combineWith:"AND",queries:p},{fields:d})){let g=ze.items.get(m),h=ym(g,o)??u+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:g,place:h,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||J(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Kt(n)===Kt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Hc(t,e){let n=r=>{let[i,l]=Ir(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var xn,im,po,Rr,Rc,lm,cm,dm,$m,Ic,mm,fm,hm,ji,ze,Mi,Dc,Vc,zi=S(()=>{"use strict";Nc();co();U();A();F();G();xn=b.search,im=new Set(xn.small),po=t=>!lo(t)&&im.has(Kt(t)),Rr=t=>` ${Ms(t).map(Kt).join(" ")} `,Rc=new Map;for(let[t,e]of y.search.english)wn(Rc,t,e);lm=t=>E([x(t),de(t),...["prefLabel","altLabel"].flatMap(e=>ft(t,e)),...Rc.get(t)||[]]),cm=t=>xn.sorts.flatMap(e=>ft(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));dm=6,$m=10,Ic=4,mm=4,fm="OR",hm=[["titles"],["titles","sort"],["titles","sort","text"]],ji=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Mi=t=>[...ze.known].filter(t);Dc=t=>{let{found:e,read:n}=Ti(t);return e.length===1&&!n?O(e[0].path):""},Vc=t=>E(Wc(t)).filter(e=>!po(e)&&Mi(Li(e)).length)});function qr(t,e,n,s=tt(n?.plan)){let{version:o,content:r}=y.meta;return f(Qe.export.footnote,{phrase:t,sources:In(s),addresses:e.map(i=>`; ${Xt(i)}`).join(""),version:o+(r?f(Qe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Tt(n,s)}`:""})}var Qe,Sn,Pn,uo,In,$o,Fe,_e,nt,rt,wm,Fi,Tt,lt=S(()=>{"use strict";A();F();G();Mt();Qe=b.shared,Sn=Qe.silence,Pn=(t=tt())=>t?f(se(t).shared.report,{date:et(t.date)}):Qe.reports,uo=(t=tt(),e=Qe.nothing)=>`${j(e,t?1:2,{report:W(Pn(t))})} ${Sn}`,In=(t=tt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${et(e.date)}`).join("; "),$o=(t,e)=>[we(t,e).word||"",we(t,e).more||""],Fe=(t,e)=>$o(t,e).filter(Boolean).join(", "),_e=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Qe.bases[t]||W(e.label)]])),nt=t=>t===null?Qe.all_steps:Cr(t)?.label||t,rt=t=>V("InterventionKind",t),wm=(t,e)=>e?rs(nn(e.key,t.date),e):t.date===ke?Qe.choices.latest:f(Qe.choices.others_latest,{date:rs(t.date)}),Fi=({stated:t,strict:e,plan:n},s=tt(n))=>[t&&se(s).shared.choices.links_stated,e&&Qe.choices.strict_phrase].filter(Boolean).join(" · ")||Qe.choices.all_phrase,Tt=(t,e=tt(t.plan))=>[wm(t,e),Fi(t,e),t.expect?Qe.choices.with_phrase:Qe.choices.without_phrase].join(" · ")});function _m({text:t,done:e}){let n=Bt(),s=Bt();return He(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ps.by_hand} ref=${n} onClose=${e}>
      <p>${ps.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ps.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Ko(t,e=ps.copied){try{await navigator.clipboard.writeText(t),gt(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${_m} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){Ol(t,e,n),gt(f(ps.downloaded,{name:t}))}function mo(){return!y.files.length&&!ye()?null:a`
    <section class="bestanden" aria-label=${Gc}>
      <h2>${Gc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Uc.label}</a> <span class="zacht">${Uc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${vm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ye()&&a`<li><a href="#/controleer">${Kc.label}</a> <span class="zacht">${Kc.description}</span></li>`}
      </ul>
    </section>
  `}var Uc,Kc,Gc,ps,us,te,$e,Rn,qn,On,vm,ee=S(()=>{"use strict";be();R();A();F();Le();lt();({summary:Uc,save:Kc,title:Gc}=b.frame.foot.files),ps=b.shared.export;us=({text:t,label:e=ps.copy})=>a`<button type="button" class="klein" onClick=${()=>Ko(t())}>${e}</button>`,te=({name:t,rows:e,label:n=ps.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>rn(t,vr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,$e=(t,e="",n="")=>{let s=tt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>et(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Tt(t,s):n]},Rn=ps.heads,qn=(t,e,n)=>[[...t.map(s=>s.label),...Rn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],On=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>tt(t(e))?.title||""}]:[],vm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Jc({name:t}){let e=Ei(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Go} label=${e?.label} tabs=${n} />`}var xm,Ei,Go,Wr=S(()=>{"use strict";R();U();F();xm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Ei=t=>xm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Go=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ae(t,e,n){let s=new Map;for(let r of K({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Sm[t](r),id:t==="partner"?Te(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>J(r.label,i.label)):o}function Dr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Qc?null:n,plan:s}}function Ee(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function fo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ao);if(!l.every(No))return()=>null;let c=u=>[Cn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(K(u).matrix[t].map(c)));return(u,d)=>{let m=Cn(u,d,n.key),[$,g,h,k]=p.map(v=>Om(v.get(m)));return k===$?null:{by:g===$!=(h===$)?g===$?"reading":"basis":"both",usual:p[0].get(m)}}}var Qc,Sm,an,Cn,ds,Ts,Vr,Hr,Om,gn=S(()=>{"use strict";U();A();zt();F();G();lt();Qc="alle",Sm={kind:t=>W(rt(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>x(Te(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];Cn=(t,e,n)=>[t,e??Qc,...N?[n]:[]].join("~"),ds=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Cn(t,e,n)});Ts=t=>`cel-${t.replaceAll("~","-")}`,Vr=(t,e)=>K(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Hr=t=>[Ee(t).word,...Ee(t).lines].join(", "),Om=t=>t&&JSON.stringify([t.phrase,Ee(t).look,t.most_basis])});function Zc({passage:t}){let[e,n]=I("");async function s(){try{n((await Q().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Yc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Yc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ur(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function qt({id:t,date:e}){let[n,s]=$o(t,e);return a`<span class=${`chip s-${ls(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function re({basis:t}){let[e,n]=_e[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Cm[e]}
    </svg>
  `:null}function ae({of:t}){let e=E(t.flatMap(on));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${Gr} passage=${n} /></li>`)}</ul>
  `:null}function Wn({of:t,look:e}){let[n,...s]=on(t);return n?a`
    <p class=${e}>
      ${Xt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${je()&&a`<${Zc} passage=${n} />`}
    </p>
  `:null}var Yc,T,Et,ln,Cm,Kr,Gr,Jr,$s,$t=S(()=>{"use strict";R();U();A();F();Le();G();lt();Mt();Yc=b.shared.passage;T=({id:t,text:e})=>ue(t)?a`<a href=${qe(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Et=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),ln=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Cm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Kr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,Gr=({passage:t})=>[Xt(t),je()&&a`<${Zc} passage=${t} />`];Jr=({id:t})=>[yt(t,"broader")&&[a`<${T} id=${yt(t,"broader")} />`," › "],a`<${T} id=${t} />`],$s=({id:t})=>Ct(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Ai({list:t,plan:e}){if(!t.length)return a`<p>${tn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Tm} ...${o} />`]);return a`
    <p class="zacht">${Qr.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Ni({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Pi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Kr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Vn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${tn(t.plan).title}`}
      ${ue(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${Bi} gap=${t} />
    </p>
  `}function Zr({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=zs(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ni} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Gr} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Qr.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:Vn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Qr.who}</strong></p><${Ai} list=${t.candidates} plan=${t.plan} />`}
    <${us} text=${()=>qr(t.sentence,zs(t),e,tt(t.plan))} />
  `} /></div>`}var Qr,Dn,zs,Vn,Xc,jm,Lm,Mm,Yr,tp,Tm,Bi,ep,ho=S(()=>{"use strict";co();R();U();A();F();G();lt();ee();$t();Qr=b.shared.gaps,Dn=t=>[t,...t.also],zs=t=>Xt(t.evidence)?[t.evidence]:[],Vn=t=>y.queries[t]?.title||t,Xc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),jm=({sentence:t,subject:e})=>[t,...[e,y.works[e]?.chapter].map(n=>y.called[n||""]?.label)].join(" "),Lm=(t,e)=>Xc(e.gewicht,[t.severity])&&(!e.tekst||Bn(jm(t),e.tekst))&&Dn(t).some(n=>Xc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Mm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Yr=t=>t.flatMap(e=>Dn(e).map(n=>Mm(e,n))),tp=(t,e)=>(e.vraag?Yr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Lm(n,e)),Tm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Et} ids=${e} name=${de} />`,n&&Qr.more_work,")"]:t;Bi=({gap:t})=>a`<span class="alleen-papier">${zs(t).map(e=>a` · <${Gr} passage=${e} />`)}</span>`;ep=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Pi} gap=${t} />
    <${Zr} gap=${t} scenario=${e} />
  </article>
`});function go(t,e,n=null,s=Am()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Xr(l.key),turn:Ri(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(zm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Xr(t),folds:!0,more:!0,turn:Ri(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Fs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,np).join(" · ")}${s.length>np&&" …"}</span>`}
    </div>
  `}function ta({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Xr(t),turn:s||Ri(t)};return a`
    <section class="blok">
      ${t?a`<${Fs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Es(r)}>${o}</div>
    </section>
  `}var zm,sp,Fm,Em,np,Am,Ii,Xr,Ri,Es,As,Ns=S(()=>{"use strict";R();U();Lt();A();F();zm=b.shared,sp="uit",[Fm,Em,np]=[20,6,4],Am=()=>ot()?Em:Fm,Ii=()=>(C.route.query.vouw||"").split(",").filter(Boolean),Xr=t=>Ii().includes(sp)||Ii().includes(t),Ri=(t,e=[t])=>()=>{let n=e.filter(o=>Xr(o)!==(o===t)),s=Ii().filter(o=>o!==sp&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Es=t=>t.open?null:"dicht";As=({id:t,items:e,first:n,as:s="ul"})=>go(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Fs} part=${o} />`}
      <${s} class=${Es(o)}>${o.rows}<//>
    `)});function Nm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ct({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?qi(l,t):u,$=h=>{let k=m===h.key?`-${h.key}`:h.key;l?P({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;gt(f(_.sorted,{column:h.label.toLowerCase(),direction:v}))},g=go(s,_r(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Nm} id=${s} column=${h} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${g.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Es(h)}>
              ${h.folds&&a`<${Pm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(k=>a`<${Bm} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function cn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var qi,Bm,Pm,me,jn,Hn,Ne=S(()=>{"use strict";be();R();U();A();F();G();lt();Ns();$t();qi=(t,e="")=>C.route.query[t]||e;Bm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Pm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Fs} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;me=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),jn=(t,e,n,s)=>({key:t,label:e,text:o=>Fe(n(o),s),cell:o=>a`<${qt} id=${n(o)} date=${s} />`}),Hn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ae} of=${e(n)} />`})});function Im({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of kt(t,"who",e))wn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${E(o).join(", ")})`}<${$s} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function Rm(t){let e=w(t,"dueBy");return e&&` (${f(Be.bound,{date:et(e)})}; ${Io(w(t,"modality"))})`}function Bs({of:t}){let e=o=>[yt(o,"barrier")&&f(Be.at_step,{step:x(yt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Ft(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Be.other_status,{reading:e(o).join(", ")}):f(Be.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Be.other_unsaid}),s=Gt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Jo({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=ft(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Jr} id=${yt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${re} basis=${e} />${` ${_e[e]?.[1]||V("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Be.here}</strong>${w(t,"rationale")}</p>
      <${Bs} of=${t} />
    </div>
  `}function rp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=oo(t,s),r=w(t,"promise"),i=so(t,s),{links:l}=K(e),c=n.length?n.map(u=>a`<${Jo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Be.across}</strong>${w(t,"rationale")}</p>`,p=[[Be.facts.deadline,i.length>0&&a`<${qm} ids=${i} date=${s} />`],[Be.facts.who,a`<${Im} id=${t} date=${s} />`],[Be.facts.figures,ea(t).length>0&&a`<${Wi} id=${t} date=${s} />`],[Be.facts.how,c],[Be.facts.where,a`<${ae} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${Zt(t)} · <${qt} id=${t} date=${s} /></p>
      <${op} lead=${r&&Be.promise} text=${r||w(t,"summary")} />
      <${op} lead=${Be.progress} text=${w(o,"summary")} />
      ${o&&a`<${Bs} of=${o} />`}
      <${cn} pairs=${p} />
    </article>
  `}var Be,qm,ea,Wi,op,ie,Ln=S(()=>{"use strict";R();A();zt();F();Ge();G();lt();Mt();$t();Ne();Be=b.shared.work;qm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=we(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Rm(n)}
          ${w(n,"revises")==="true"&&`, ${Be.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ea=(t,e)=>Me(t,"figure",e),Wi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ea(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ae} of=${[n]} />
        </li>
      `)}
  </ul>
`;op=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ie=t=>[...t].sort((e,n)=>J(x(e),x(n)))});function Un({bar:t,most:e=Wm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function oa(t,e,n){let{word:s,lines:o}=Ee(t),r=t&&[t.strict,_e[t.most_basis]?.[1],t.requested&&Mn.requested_mark];return[s,...o,...r||[],e&&sa(e,n)].filter(Boolean).join(" · ")}function Km({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Mn.undecided}</p>`;let l=ds({column:e,barrier:null},n,C.route.query);return a`
    <p>${uo(tt(n))}</p>
    ${s.length>0&&a`<h3>${Mn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(Mn.elsewhere,{count:o,kind:rt(e)})}${" "}
          <a href=${l}>${Mn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Mn.who}</h3><${Ai} list=${r} plan=${n} />`}
  `}function Gm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Bt(),c=Bt();He(()=>{let g=document.getElementById(Ts(i));return l.current.showModal(),c.current.focus(),()=>(g?.isConnected?g:document.getElementById(Ts(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Ee(e),m=f(Mn.panel_note,{scenario:Tt(o,r)}),$=g=>jr(g).filter(h=>e.links.includes(h));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>C.led?history.back():P({cel:null})}
      onClick=${g=>g.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(Mn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${sa(n,r)}. ${f(Mn.changed.usual,{phrase:Hr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${W(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Mn.requested} <${Et} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(g=>a`<${rp} key=${g} id=${g} scenario=${o} contributions=${$(g)} />`):a`<${Km} cell=${e} />`}
    </dialog>
  `}function bo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Dr(t),i=tt(r);if(!i)return null;let l=Ae(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=fo(e,n,i)(s,o);return a`<${Gm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var De,Mn,Wm,Dm,Qo,Di,Vm,Hm,Um,na,sa,Ps=S(()=>{"use strict";R();U();A();F();gn();G();lt();Mt();ho();$t();Ln();De=b.overview.legend,Mn=b.overview,Wm=20;Dm=y.codes.CellState,Qo=({expected:t=De.expected,quiet:e=De.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${De.states.map(o=>a`
        <li>
          <span class="staal"><${Un} bar=${[[o,1,0]]} /></span>${W(Dm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Un} bar=${[[De.support_state,1,1]]} /></span>${De.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${De.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Di=()=>a`
  <ul class="stalen">
    ${Object.entries(_e).map(([t,[,e]])=>a`<li><span class="staal"><${re} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Vm,...Hm]=De.sample.words,Um=De.sample.bar.map(([t,e])=>[t,Number(e),0]),na=({undecided:t})=>a`
  <aside class="legenda" aria-label=${De.title}>
    <h2>${De.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Un} bar=${Um} /><strong>${Vm}</strong>
      ${Hm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${De.explain}</p>
    <${Qo} undecided=${t} />
    <h3>${De.how}</h3>
    <${Di} />
    <p><span class="anders">${De.other}</span>${De.other_says}</p>
  </aside>
`,sa=({by:t},e)=>se(e).overview.changed[t]});function lp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${cn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function cp({id:t=""}){let e=he.reading;return a`
    <${pn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${lp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${In(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Qm(){let{howto:t}=b.overview,e={report:N?t.reports:Pn(),marks:Object.values(_e).map(([n])=>n).join(" "),source:vs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(n=>a`<li>${f(n,e)}</li>`)}</ol>
    </details>
  `}function Zm({name:t,one:e,plan:n,open:s}){let o=Bt();return Yt(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Ur(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Ym} one=${e} />`}
    </li>
  `}function sf(){let t=he.unjudged,e=ie(fe.unjudged).map(n=>a`<li><${T} id=${n} /><span class="zacht"> – ${Zt(n).toLowerCase()}</span></li>`);return a`
    <${pn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function of(){let t=o=>a`<${ef} id=${o} />`,e=ip(fe.weak).map(t),n=f(he.weak.intro,fe.links),s=ip(fe.statuses).map(o=>a`<${nf} id=${o} />`);return a`
    <${pn} of=${he.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${pn} of=${he.other} id="anders" count=${fe.other.length}><ul>${fe.other.map(t)}</ul><//>
    ${s.length>0&&a`<${pn} of=${he.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function af(){if(!fe.judged.length)return null;let t=e=>f(he.judged.line,{step:x(yt(e,"barrier")),kinds:ft(e,"interventionKind").map(rt).join(", "),state:Ft(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:et(w(e,"asOf"))});return a`
    <${pn} of=${he.judged} id="oordelen" count=${fe.judged.length}>
      <ul>${fe.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function lf(){let t=he.expected.columns,e=[me("stap",t.step,n=>yt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${pn} of=${he.expected} id="verwacht" count=${fe.expected.length}>
      <${ct} id="verwachtingen" caption=${he.expected.caption} rows=${fe.expected} columns=${e} />
    <//>
  `}var Yo,he,Jm,pn,Ym,Xm,tf,pp,fe,ap,ip,ef,nf,rf,up,dp=S(()=>{"use strict";R();U();Lt();A();zt();F();G();lt();Ps();Ns();$t();Ne();Ln();Yo=b.method,he=b.unknown,Jm=3,pn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ta} id=${e!==void 0&&e<=Jm?"":s} close=${o}
    title=${e===void 0?t.title:f(he.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Ym=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${fn(e)?a`<${T} id=${e} />`:e}</li>`)}
  </ul>
`;Xm=()=>P({getal:null},!0),tf=({scenario:t})=>a`
  <${pn} of=${Yo.numbers} id="getallen" close=${C.route.query.getal?Xm:null}>
    ${pe(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(_n(t,e).named).map(([n,s])=>a`
              <${Zm} key=${n} name=${n} one=${s} plan=${e} open=${C.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,pp=({route:t})=>a`
  <${X} text=${Yo.title}><p class="uitleg">${Yo.intro}</p><//>
  <${Qm} />
  <div class="blok"><${na} /></div>
  <${pn} of=${Yo.states} id="standen"><${lp} list="CellState" /><//>
  <${tf} scenario=${H(t.query)} />
  <${cp} />
  <p><a href=${O("weet-niet")}>${Yo.unknown}</a></p>
`,fe=y.unknown,ap=t=>ie(t).map(e=>a`<li><${T} id=${e} /></li>`),ip=t=>[...t].sort((e,n)=>J(x(yt(e,"initiative")),x(yt(n,"initiative")))),ef=({id:t})=>a`
  <li>
    <${T} id=${yt(t,"initiative")} />${" → "}<${Jr} id=${yt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Bs} of=${t} />
  </li>
`,nf=({id:t})=>a`
  <li><${T} id=${yt(t,"initiative")} />${`: ${Ft(t,"status")}`}<${Bs} of=${t} /></li>
`;rf=()=>a`
  <${pn} of=${he.clashes} id="tegenspraak" count=${fe.clashes.length}>
    ${ie(fe.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ae} of=${[t]} />
        </div>
      `)}
  <//>
`;up=()=>a`
  <${X} text=${he.title}><p class="uitleg">${he.intro} ${Sn}</p><//>
  <${sf} />
  <${of} />
  <${rf} />
  <${af} />
  <${pn} of=${he.nameless} id="naamloos" count=${fe.nameless.length}><ul>${ap(fe.nameless)}</ul><//>
  <${pn} of=${he.generic} id="verzamelnamen" count=${fe.generic.length}><ul>${ap(fe.generic)}</ul><//>
  <${lf} />
  <${cp} id="lezen" />
`});function Pt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||C.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${un.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function mp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function dn({children:t}){if(!ot())return a`<section class="filters" aria-label=${un.filters}>${t}</section>`;let e=E(Object.keys(C.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!cf.test(s)).length,n=e?f(un.filters_set,{count:e}):un.filters;return a`<${mp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Is({children:t}){let e=!ot()&&pf.some(n=>C.route.query[n]);return a`
    <${mp} look="keuzes" id="wijzig" phrase=${un.change} opens=${e}>${t}<${ra} /><//>
  `}function Zo(){let t=H(C.route.query),e=tt(t.plan)?.dates||An;if(e.length<2)return null;let n=e[e.length-1].date,s=l=>l===n?"":l,o=e.find(l=>l.date===t.date)?.date||n,r=e.map(l=>[s(l.date),l.label]),i=di(C.route.query,"stand",r);return a`<${Kn} legend=${un.choices.date} name="stand" options=${i} current=${s(o)} id="st" />`}function Vi(){let{query:t}=C.route,e=H(t),{counted:n}=se(tt(e.plan)).shared.choices,s=Object.entries(uf).filter(([,o])=>$p(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`
            <label>
              <input type="radio" name="telt" id=${`telt-${o}`} checked=${$p(r,e)}
                onChange=${()=>P(r)} />
              ${n[o]}
            </label>
          `)}
      </div>
    </fieldset>
  `}function ra(){let{query:t}=C.route,e=un.choices,n=[["",e.with],["uit",e.without]],s=H(t).expect?"":"uit",o=di(t,"verwachtingen",n);return a`
    <${Rs} />
    <${Vi} />
    <${Zo} />
    <${Kn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var un,Kn,ko,yo,cf,pf,Rs,uf,$p,wo,aa,Gn,Ye=S(()=>{"use strict";R();U();Lt();A();zt();F();lt();un=b.shared,Kn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;ko=({label:t=un.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${C.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,yo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${un.clear}
  </button>
`;cf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;pf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Rs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Pt} label=${un.plan} name="plan" options=${t} /></div>`};uf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},$p=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;wo=()=>H(C.route.query).strict&&a`
    <p class="zacht">
      ${un.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>P({lezing:null})}>
        ${un.choices.strict_off}
      </button>
    </p>
  `,aa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Tt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${ra} />
  </details>
`,Gn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function df(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function $f(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ki(s,o,.8);return n}function ff(t,e){return[...t.querySelectorAll(mf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ia(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return hf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Hi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:fp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function hf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=qs(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:gf(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=qs(p.trim(),d,u.fontWeight),[m]})}function qs(t,e,n){return Ui.font=`${n} ${e}px ${la}`,Ui.measureText(t).width}function bf(t,e,n){let{width:s,height:o}=e,r=ia(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ki(s/2,o/2,s/2-1):Xo(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Hi(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:df(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:$f(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Xo(0,o/2-1,s,2),fill:u[0]});for(let[,$,g,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(g)?i.push({at:r,d:Xo(0,o+Number(g),s,-Number(g)),fill:$}):i.push({at:r,d:Xo(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:$,wide:+h});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,g]of Object.entries(m)){let h=d($);h.wide&&Hi(h.stroke)&&i.push({at:r,d:g,fill:"none",...h})}return i}function kf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}qs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Ui.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+qs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=ia(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function hp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ff(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?kf(u,l,c):u instanceof Element?hp(u,l,c):[]);return o.style.transform="",[...bf(s,i,l),...p]}function Gi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=hp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*qs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ia,Hi,Xo,Ki,fp,mf,gf,Ui,la,gp=S(()=>{"use strict";ia=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Hi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Xo=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ki=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;fp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ki(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Xo(t("x"),t("y"),t("width"),t("height"))},mf=[...Object.keys(fp),"text"].join();gf=(t,e,n)=>ia(new DOMMatrix(t).translate(e,n)),Ui=document.createElement("canvas").getContext("2d"),la=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ji(t,e,n,s,o,r){let i=rc(t,p=>qs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Jn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function _p({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[In(tt(e?.plan)),e&&Tt(e)].filter(Boolean).join(". "),l=f(ca.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=Gi(c);c.classList.remove("heel");let u=Math.max(p.width,wf),d=Ji(t,22,650,yf,u,Jn),m=Ji(`${i}. ${Sn}`,13,400,bp,u,d.below+2),$=m.below+16,[g,h,k]=[Jn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(Gi).flatMap(B=>{g>Jn&&g+B.width>Jn+u&&([g,h,k]=[Jn,h+k+6,0]);let D=yp(B.shapes,g,h);return g+=B.width+20,k=Math.max(k,B.height),D}),v=Ji(l,13,400,bp,u,h+k+16),L=[...d.shapes,...m.shapes,...yp(p.shapes,Jn,$),..._,...v.shapes];return{title:`${t} ${i}. ${Sn}`,width:u+2*Jn,height:v.below+Jn,shapes:L}}function vf(t){let{title:e,width:n,height:s,shapes:o}=_p(t),r=document.createElementNS(wp,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(wp,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":la,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:g,size:h,weight:k,slant:_,opacity:v}of o){let[L,B,D,q,Z,It]=c,M=L===1&&!B&&!D&&q===1?`translate(${Z} ${It})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:M,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":g},opacity:v===1?void 0:v}):l(r,"text",{transform:M,...{"font-size":h,"font-weight":k,"font-style":_},fill:d},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function xf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=_p(t),o=document.createElement("canvas"),r=Math.min(_f,kp/e,kp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:g,size:h,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${h}px ${la}`,p!==void 0&&i.fillText(p,0,0);let L=new Path2D(u);d!=="none"&&i.fill(L),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((g||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(L)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):gt(f(ca.too_large,{name:l})),"image/png")}var ca,yf,bp,Jn,wf,_f,kp,yp,wp,Pe,ms=S(()=>{"use strict";be();R();A();F();lt();ee();gp();ca=b.shared.export,[yf,bp]=["#16212B","#46525D"],[Jn,wf,_f,kp]=[28,720,2,12e3],yp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));wp="http://www.w3.org/2000/svg";Pe=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>vf(t)}>${ca.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>xf(t)}>${ca.png}</button>
  </span>
`});function vp({rows:t,unit:e,end:n}){let s=n?Wt.right:Wt.left-Wt.box,o=n?Wt.right+Wt.box+12:Wt.left-Wt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Wt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Wt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${fs(r)}
        </text>
      </g>
    `})}function Sf({band:t,unit:e}){let n=t.count*e,s=Wt.top+t.y1*e+n/2,o=Wt.top+t.y2*e+n/2,r=(Wt.left+Wt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Wt.left} ${s} C${r} ${s} ${r} ${o} ${Wt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${xp(t)}</title></path>
  `}function Of({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${fs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${fs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Ws.listed}</p>
  </div>`}function Sp({flow:t,one:e,other:n,counted:s}){if(ot())return a`<${Of} flow=${t} />`;let o=Wt.height/t.height,r=t.bands.map(xp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Ws.title}>
      <svg viewBox=${`0 0 ${Wt.width} ${Wt.height+Wt.top+14}`} role="img"
        aria-label=${f(Ws.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Wt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Wt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Sf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${vp} rows=${t.left} unit=${o} />
        <${vp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Ws.caption}</figcaption>
      <p class="acties"><${Pe} name="overgang" title=${`${Ws.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Ws,Wt,fs,xp,Op=S(()=>{"use strict";R();Lt();A();F();G();ms();Ws=b.compare.flow,Wt={width:960,height:430,top:40,left:230,right:640,box:16},fs=t=>t?W(V("CellState",t)):Ws.fresh,xp=({count:t,from:e,to:n})=>j(Ws.band,t,{from:fs(e),to:fs(n)})});function jf(t){let e=Tn[Tn.length-1],n=y.plans.map(c=>Tn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Tn[0],e],r=Tn.slice(0,-1).find(c=>c.key===t.van)||s,i=Tn.slice(Tn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Lf({change:t,other:e}){let n=Cn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===ke?null:e.date},!1),o=f(Y.see_cell,{kind:rt(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Y.see}<span class="sr">${o}</span></a></li>`}function Mf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(Y.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${go("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Fs} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Es(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${qe(s)}>${Y.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Tf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...sn,["",b.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Y.whose).map(([d,m])=>[d,f(m,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(m=>x(Te(m)||m)).join(", "),c=d=>E([d.barrier,d.other_barrier].map(nt)).join(" / "),p=[{key:"stap",label:Y.columns.step,text:c},{key:"soort",label:Y.columns.kind,text:d=>W(rt(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Y.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Y.joined[s],sort:!1,text:d=>l(d.joined)}],u=()=>qn(p,t.changes,()=>$e(null,"",o));return a`
    ${go("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${Fs} part=${d} level=${3} count=${j(Y.differ,d.rows.length)}
            names=${d.rows.map(m=>W(rt(m.kind)))} />`}
        <ul class=${Es(d)}>
          ${d.rows.map(m=>a`<${Lf} change=${m} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${Y.as_table}</summary>
      <${ct} id="vakken" caption=${Y.table} rows=${t.changes} columns=${p} />
      <div class="acties"><${te} name="vergelijk-vakken.csv" rows=${u} /></div>
    </details>
  `}function zf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>fs(c)},...e.right.map(({state:c})=>({key:c,label:fs(c),sort:!1,text:p=>String(e.bands.find(u=>u.from===p.state&&u.to===c)?.count||Y.nothing)}))],l=f(Y.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Y.counted}</h2>
      <p class="zacht">${f(Y.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Sp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Y.flow.table}</summary>
        <${ct} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Ff(t,e){if(!e)return t;let n=o=>vn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Ef({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Fe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${qt} id=${m} date=${e.date} />`,p=[me("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:Zt},{key:"plan",label:e.label,text:l,cell:c},jn("nu",n.label,m=>m,n.date)],u=()=>qn(p,r,()=>$e(null,e.plan.key,o)),d=()=>P({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${Y.show_all}</button>
        <${te} name="vergelijk.csv" rows=${u} />
      </div>
      <${ct} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function jp({route:t}){if(Tn.length<2)return a`<${X} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=jf(t.query),o=H(t.query),r=Fi(o),i=Cf(e,n,o),l=en.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Ff(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=f(Y.intro[d],{before:et(e.date),after:et(n.date)});return a`
    <${X} text=${Y.heading[d]} title=${Y.title}><p class="uitleg">${m} ${Sn}</p><//>
    <${dn}>
      <${Vi} />
      <div class="velden">
        ${Tn.length>2&&a`
            <${Pt} label=${Y.first} name="van" chosen=${e.key} options=${Cp(Tn.slice(0,-1))} />
            <${Pt} label=${Y.second} name="met" chosen=${n.key} options=${Cp(s)} />
          `}
        <${Pt} label=${Y.columns.step} name="stap" options=${sn} />
      </div>
    <//>
    ${p&&u&&a`<${zf} ...${{actions:p,flow:u,one:e,other:n,counted:r}} />`}
    ${p&&a`<${Mf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(Y.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${Tf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${Ef} ...${{actions:p,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ne} text=${j(Y.shown,c.changes.length)} />
  `}var Y,Tn,Cp,Cf,Lp=S(()=>{"use strict";R();U();Lt();A();zt();F();gn();G();lt();Mt();Ye();ee();Ns();$t();Op();Ne();Y=b.compare,Tn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?f(Y.side,{plan:t.title,label:n}):W(n)}))),Cp=t=>t.map(e=>[e.key,e.label]),Cf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Nf({row:t,cell:e,change:n,step:s,plan:o}){let r=oa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Cn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ts(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Mp} cell=${e} />
      </button>
    </td>
  `}function If({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(le.caption,{scenario:Tt(n,t)})}</caption>
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
              <th scope="row" class=${!l.partners&&Ct(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Nf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Pf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Vf({plan:t,scenario:e,reach:n}){let s=Ae("partner",e,t),o=fo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Gn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Gn} plan=${t} />
    <p>${_n(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${If} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Pe} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${qf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Df} reach=${n} />
      </div>
      <${Wf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Fp({route:t}){let e=H(t.query),{reach:n}=K(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${X} text=${le.heading} title=${le.title} />
      <p class="zacht">${Tt(e)}</p>
      <${Is} />
    </div>
    ${pe(e).map(o=>a`
        <${Vf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${bo} address=${s} by="partner" scenario=${e} />`}
    <${ne} text=${s?"":f(le.shown,{scenario:Tt(e)})} />
  `}var le,Af,Mp,Qi,Bf,Tp,zp,Pf,Rf,qf,Wf,Df,Ep=S(()=>{"use strict";R();U();Lt();A();zt();F();gn();lt();Mt();Ps();Ye();ms();$t();le=b.coverage,Af=5,Mp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${re} basis=${t.most_basis} />
    <${Un} bar=${t.bar} most=${Af} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Qi=t=>!t.acting&&!t.undecided,Bf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Qi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${qe(t.id)}>${t.label}</a>
    <span class=${Qi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,Tp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},zp=t=>t.undecided?"onbeslist":"arcering",Pf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${zp(e)}><${Tp} column=${e} /></td>
`;Rf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ct(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...C.route.query,cel:Cn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ee(e).word}${n&&`, ${sa(n,o)}`}</span>
      <${Mp} cell=${e} />
    </a>
  </li>
`,qf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Rf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Qi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(le.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${zp(o)}><${Tp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Wf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${le.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${le.about}</p>
    <${Qo} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Di} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Df=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Bp(t,e){let{columns:n=[]}=K(t).reach.find(c=>c.plan===e.key)||{},s=Ae("kind",t,e),o=Ae("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>Ap(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>J(i(c),i(p)));return{stops:r,several:l}}var Ap,Np,Yi,pa=S(()=>{"use strict";A();zt();F();Ge();gn();G();Mt();Ap=(t,e)=>Number(Ct(t))-Number(Ct(e))||J(x(t),x(e)),Np=({date:t,plan:e})=>Ss("InformationFlow").filter(n=>xs(n,t)&&Ke(n,e)).map(n=>{let s=Gt(n,"between"),o=r=>[...Gt(n,r),...s].sort(Ap);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>J(w(n.id,"content"),w(s.id,"content"))),Yi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Gf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[u,d]=p.sort((D,q)=>D.left-q.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[g,h]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+g)/2,_=`M${m} ${$}C${k} ${$} ${k} ${h} ${g} ${h}`,v=Kf.map(D=>{let[q,Z,It,M]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:_,x:q*m+(Z+It)*k+M*g,y:(q+Z)*$+(It+M)*h}}),B=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>Uf))||v[0];return c!==void 0&&r.push(B),B})}function Jf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function _o({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Bt(),[c,p]=I([]);He(()=>{let h=()=>p(Gf(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:k})=>h===s||k===s?[h,k]:[])),$=({from:h,to:k})=>h===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!Hf.includes(h.key))return i(h.key,k);let _=Jf(h.key,k,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},k)=>a`<path d=${h} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${h.map(_=>a`
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
      ${c.map(({x:h,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Hf,Uf,Kf,ua=S(()=>{"use strict";R();Hf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Uf=28,Kf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function vo({label:t,id:e,thing:n,pick:s,among:o=fn}){let[r,i]=I(!1),l=()=>ie([...Ue.keys()].filter(h=>ue(h)&&o(h))),c=Ce(()=>r?l():[],[r]),[p,u]=I(null),d=h=>{let k=Kt(h.trim()),_=L=>[x(L),de(L),...ft(L,"altLabel")].map(Kt),v=c.find(L=>x(L)===h)||c.find(L=>_(L).includes(k));return v?[v]:c.filter(L=>k&&_(L).some(B=>B.includes(k)))};Yt(()=>u(null),[n]);let{route:m}=C,$=h=>{if(C.route!==m)return;let[k,..._]=d(h.target.value);u(k&&!_.length?null:h.target.value),k&&!_.length&&s(k)},g=p?d(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${$} value=${p??(fn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${g?f(Pp.meant,{names:g}):Pp.unknown_thing}</small>`}
    </label>
  `}var Pp,da=S(()=>{"use strict";R();U();A();F();G();Ln();Pp=b.explore});function Qf(t){let e=qp(ao(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${wt.none}</strong>${e.length>0&&` ${f(wt.only,{names:Rp(e)})}`}
    </p>
  `}function Yf({from:t,to:e,scenario:n}){let s=vc([t,e],n).map(r=>r.label),o=xc([t,e],n);return a`
    ${s.length>0&&a`<p>${f(wt.shared,{steps:ce(s)})}</p>`}
    ${o.length>0&&a`<p>${wt.bodies} <${Et} ids=${o} />.</p>`}
  `}function Zf({from:t,to:e,scenario:n,collective:s}){let o=Ce(()=>Er(t,e,n,s),[t,e,s,n]),r=o.length>qo?f(wt.longer.first,{count:qo}):j(wt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,qo).map(i=>a`<li><${Et} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function th({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=qp(t,e),i=Ce(()=>{let $=h=>[oe(h)?"wat":"wie",r.includes(h)&&"verzamel",(h===n||h===s)&&"begin"].filter(Boolean).join(" "),g=h=>r.includes(h.from)||r.includes(h.to)?"l-punt":"l-heel";return{columns:t.layers.map(h=>h.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((h,k)=>({from:h.from,to:h.to,number:k+1,look:g(h)}))}},[t]),l=t.layers.map($=>oe($[0])),c=r.length?ao(n,s,o):t,p=c?.length===t.length?c.count:0,u=j(wt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>P({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${j(wt.counted,p,{works:u})}</strong> `}${wt.says}</p>
    ${r.length>0&&a`<p>${j(wt.through,t.count-p,{names:Rp(r),works:u})} ${wt.dotted}</p>`}
    ${!ot()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${_o} heads=${l.map($=>$?wt.columns.what:wt.columns.who)} ...${i} chosen=""
              label=${f(wt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Pe} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${wt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Wp} roles=${$} />`)}
    </ol>
  `}function Dp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Ip(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?_c(n,s,e):[],p=Ce(()=>l?ao(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${vo} label=${m} id=${d} thing=${$} among=${Ip}
      pick=${g=>P({[d]:g})} />
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
      ${l&&(p?a`<${th} ...${i} found=${p} />`:a`<${Qf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${wt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Wp} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Yf} ...${i} />`}
      ${l&&p&&r&&a`<${Zf} ...${i} collective=${o} />`}
    </section>
  `}var wt,Ip,Rp,qp,Wp,Xf,Vp=S(()=>{"use strict";R();U();Lt();A();F();Wo();G();Mt();ua();ms();$t();da();wt=b.explore.path,Ip=t=>Ro(t)&&(Os(t)||oe(t)),Rp=t=>ce(t.map(x)),qp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ct(s)&&s!==e&&s!==n);Wp=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${T} id=${e.from} />: ${e.phrase}, <${T} id=${e.to} />${Xf(e.to)}</p>
      <${Wn} of=${e.of[0]} look="zacht adres" />
    `)}<${qt} id=${t[0].to} /></li>`,Xf=t=>N&&` (${Ot(t)?.title})`});function Kp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=C.route.query,i=Fr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...$a(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function eh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Kp(t,e),l=Fr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${qe(t)}>${at.actions.page}</a>
      ${s.join()!==t&&c("f",at.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(at.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",at.actions.fold)}
      ${(r||!s.includes(t))&&c("h",at.actions.hide)}
      ${We(t)!=="step"&&c("p",at.actions.path)}
    </p>
  `}function Gp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${at.panel.label}><p class="zacht">${at.panel.none}</p></section>`;let s=e.roles.filter(l=>l.from===n||l.to===n),o=e.ties.filter(l=>l.work===n||l.step===n),r=oe(n)?"from":"to",i=({work:l,step:c})=>n===l?c:l;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${at.panel.label}>
      <h2>${Qn(n)}</h2>
      ${oe(n)&&a`<p>${Fe(n,t.scenario.date)}</p>`}
      ${fn(n)&&Ct(n)&&a`<p class="zacht">${at.panel.collective}</p>`}
      ${fn(n)&&a`<${eh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?at.panel.who:at.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(l=>a`<li>
            <${T} id=${l[r]} /><span class="zacht"> – ${l.phrase}</span>
            <${Wn} of=${l.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?at.panel.step:at.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(l=>a`<li>
            ${i(l)===Ls?at.no_step:a`<${T} id=${i(l)} />`}
            ${" "}<${re} basis=${l.basis} />
            ${w(l.of,"rationale")&&a`<span class="zacht"> ${at.panel.reason} ${w(l.of,"rationale")}</span>`}
            ${l.of!==l.work&&a`<${Wn} of=${l.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Jp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ce(()=>{let u=$=>`wie${Ct($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Fr($,t,s);return{columns:[t.who.map($=>({id:$,text:Qn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Qn($),look:`wat${d($)}`,more:[Up(ls($,s.date)),a` <small>${Ft($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Qn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:g,role:h})=>({from:$,to:g,look:`l-heel r-${h}`})),...t.ties.map(({work:$,step:g,basis:h})=>({from:$,to:g,look:Hp(h,g)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,d)=>d!==Ls&&Kp(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=f(at.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${_o} heads=${at.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${at.intended}</li>`}
      <li class="zacht">${at.to_step}</li>
      ${Object.entries(_e).map(([u,[,d]])=>a`<li><span class=${`streep ${Hp(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>ls(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Up(u)}${W(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${at.keys}</p>
  `}function Qp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Nn(d,n,s).length?at.list.away:at.list.no_partner,c=[{...me("wie",at.list.who,d=>d.who),text:d=>d.who?Qn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${T} id=${d} />`,a`<${$s} id=${d} />`]:l(m)},{key:"rol",label:at.list.role,text:d=>d.role},me("wat",at.list.what,d=>d.work),{key:"stap",label:at.list.step,text:d=>i(d.work).map(Qn).join(", ")},jn("stand",at.list.status,d=>d.work,n.date),Hn(at.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${j(at.list.caption,r.length)}${s?"":`. ${at.list.only}`}`;return a`<${ct} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var at,$a,Qn,nh,Hp,Up,Yp=S(()=>{"use strict";R();U();A();F();Wo();G();lt();Mt();ua();$t();Ne();at=b.explore,$a=t=>(t||"").split(",").filter(Ro),Qn=t=>t===Ls?at.no_step:x(t);nh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Hp=(t,e)=>e===Ls?"l-geen":nh[_e[t]?.[0]]||"l-heel",Up=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Xp({rows:t,chosen:e,state:n}){let s=Ce(()=>{let r=l=>E(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Ie.unnamed,look:`wie${c&&!Ct(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:fa(l),look:"wat",more:sh(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${_o} heads=${Ie.columns} ...${s} chosen=${e} label=${f(Ie.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
        </ul>`}
    </div>
  `}function tu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${rh} row=${l} />:
              ${" "}<${T} id=${l.id} text=${fa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Wn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function eu({rows:t,scenario:e,state:n}){let s=[Zp("from",Ie.list.from),Zp("to",Ie.list.to),{key:"inhoud",label:Ie.list.what,text:fa,cell:o=>a`<${T} id=${o.id} text=${fa(o)} />`},{key:"staat",label:Ie.list.state,text:o=>Ft(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Ft(o.id,"followUp")},Hn(b.explore.list.where,o=>[o.id])];return a`
    <${ct} id="stromenlijst" caption=${f(Ie.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${te} name="informatiestromen.csv"
        rows=${()=>qn(s.slice(0,-1),t,()=>$e(e))} />
    </p>
  `}var Ie,fa,sh,oh,ma,rh,Zp,nu=S(()=>{"use strict";R();U();A();F();pa();G();Mt();ua();ee();$t();Ne();Ie=b.explore.flows,fa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Ie.among})`:""}`,sh=({id:t})=>w(t,"followUp")&&a` <small>${f(Ie.since,{phrase:Ft(t,"followUp")})}</small>`,oh=t=>t.map(e=>x(e)).join(", ")||Ie.unnamed,ma=({ids:t})=>t.length?a`<${Et} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,rh=({row:t})=>t.between.length?a`${Ie.between} <${ma} ids=${t.from} />`:a`<${ma} ids=${t.from} /> → <${ma} ids=${t.to} />`;Zp=(t,e)=>({key:t,label:e,text:n=>oh(n[t]),cell:n=>a`<${ma} ids=${n[t]} />`})});function ih({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function lh({of:t,at:e}){if(t.length<=ah)return a`<${ha} of=${t} at=${e} />`;let n=r=>Ft(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>J(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${ih} text=${`${n(r[0])} (${r.length})`}><${ha} of=${r} at=${e} /><//>`)}
    <${ha} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function ou({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?zn.undecided:s?zn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function au({plan:t,scenario:e}){let{stops:n,several:s}=Bp(e,t),o=`route-${t.key}`;if(ot())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${ou} stop=${l} place=${c+1} />
              <${su} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${zn.open}</summary><${ha} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${su} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${ou} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${lh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${zn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${ru} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${re} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(_e).map(([l,[,c]])=>a`<li><${re} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${zn.silent}</li>
        <li><em>${zn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Pe} name=${o} title=${zn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(zn.says,{silence:b.shared.silence})}</p>
  `}var zn,ah,ru,ha,su,iu=S(()=>{"use strict";R();U();Lt();A();F();pa();gn();G();lt();Mt();ms();$t();zn=b.explore.route,ah=10,ru=({one:t})=>a`
  <a class=${Ct(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ha=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${re} basis=${n.basis(e)} /><${ru} one=${n} /></li>`)}
  </ul>
`;su=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${ot()&&a`<p class="bij niemand">${zn.silent}:</p>`}
    <ul class="stilte" aria-label=${zn.silent}>
      ${e.map(s=>a`<li><a href=${ds({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function hs(){let t=b.missing;return a`
    <${X} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function uh({text:t}){let e=Vc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ve.alone} ${e.map(n=>a` <a href=${ph(n)}>${n}</a>`)}</p>`}
      <p>${ve.try} ${Object.entries(ve.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function dh({text:t,answers:e}){let[n,s]=I(null);if(Yt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Q().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ve.source.about,a`<${Et} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ve.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ve.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ve.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Xi} text=${c} answers=${e} /></p>
              <p class="zacht">${Xt(l)}${p.some(ue)&&i(p.filter(ue))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function lu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ti(e),r=e.trim()!=="",i=E(n.map(p=>p.kind)).sort(J),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);He(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(ve.found,l.length):f(ve.nothing,{text:e});return a`
    <${X} text=${ve.title} />
    <section class="filters" aria-label=${ve.label}>
      <div class="velden">
        <${ko} label=${ve.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Pt} label=${ve.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ve.type}</p>
    ${s&&a`<p id="gelezen">${f(ve.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${uh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Zi).map(p=>a`<${ch} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Zi&&a`<p>${f(ve.too_many,{count:l.length-Zi})}</p>`}
    ${r&&je()&&a`<${dh} text=${e} answers=${o} />`}
    <${ne} text=${r?c:""} />
  `}var ve,Zi,Xi,ch,ph,tr=S(()=>{"use strict";co();R();U();Lt();A();F();Le();zi();G();Ye();$t();ve=b.search;Zi=100,Xi=({text:t,answers:e})=>Ir(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ch=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Xi} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Ot(t.id)&&`, ${Ot(t.id)?.title}`}</span>
    <p><${Xi} text=${Hc(t,e)} answers=${e} /></p>
  </li>
`,ph=t=>O("zoek",{q:t})});function hu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([gs,`${W(b.shared.all)} (${n.length})`]),ot()?a`<${Pt} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Kn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function gu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=pu.map(M=>n[M]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=$a(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=Ce(()=>yc({...m,anyRole:!!o},e),[i]),g=[...$.who,...$.what,...$.steps],h=g.includes(m.chosen)?m.chosen:"",k=g.length>bi,_=$u(n,k),v={shown:$,opened:t,chosen:h,scenario:e,fixed:!!o},L=r.some(Boolean),B=L||l.length>0||e.stated||e.plan,D=st.alone[We(t[0])]||st.alone.other,q=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${st.again}</button>`,Z=$.undated>0&&j(st.undated,$.undated),It={...v,title:o||t.map(Qn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${mu} way=${_} />`}
      <${dn}>
        <div class="velden">
          <${Pt} name="stap" label=${st.filters.step} options=${sn} />
          <${Pt} name="soort" label=${st.filters.kind} options=${Xs} />
          <${Pt} name="vanaf" label=${st.filters.from} options=${cu} />
          <${Pt} name="tot" label=${st.filters.to} options=${cu} />
          ${L&&a`<${yo} names=${pu} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${Pe} name=${st.file} title=${It.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Is} />
    </div>
    ${l.length>0&&a`<p>${j(st.hidden,l.length)} ${q}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${j(st.left,$.left)} ${Z}</p>`}
    ${k&&a`<p role="status">${f(st.too_many,{count:g.length})}</p>`}
    ${!$.what.length&&a`<p>${B?st.nothing:D}</p>`}
    <${fu} way=${_} picture=${a`<div class="tekening"><${Jp} ...${It} /></div>`}
      list=${a`<${Qp} ...${v} />`} panel=${a`<${Gp} ...${v} />`} />
  `}function fh({query:t,scenario:e}){let n=Ss("Agreement").filter(u=>xs(u,e.date)&&Ke(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=Yi("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:gs,c=n.filter((u,d)=>l===gs||r[d]===l),p=a`<${hu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${gu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===gs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function hh({query:t,scenario:e}){let n=Ce(()=>Np(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Yi("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,gs].includes(t.staat)?t.staat:o[0]||gs,i=n.filter(d=>r===gs||d.state===r),l=3*i.length>2*bi,c=$u(t,l),p=t.kies||"",u=r===gs?b.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${hu} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${mu} way=${c} />`}
      ${c!=="lijst"&&a`<${Pe} name="informatiestromen" title=${f(st.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${st.flows.too_many}</p>`}
    <${fu} way=${c} picture=${a`<${Xp} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${eu} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${tu} rows=${i} chosen=${p} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function gh({at:t}){let e=Object.entries(st.starts).map(([n,{label:s,to:o}])=>[s,O(o.path,o.query),n===t]);return a`<${Go} label=${st.starts_label} tabs=${e} />`}function bu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(uu,s))return a`<${hs} />`;let o=$h(e),r=m=>{P({uit:m,kies:m,weg:null}),gt(Qn(m))},i=a`<${vo} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Zs.length>0&&a`<${Pt} name="hoofdstuk" label=${st.begin.chapters}
      options=${Zs.map(m=>[w(m,"identifier"),x(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},d=o.length?a`<${gu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Is} /></div><${mh} scenario=${n} />`;return a`
    <${X} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${gh} at=${c} />
    ${s?a`<${uu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Dp} query=${e} scenario=${n} />`:d}
  `}var st,du,gs,cu,pu,$h,mh,$u,mu,fu,uu,ku=S(()=>{"use strict";be();R();U();Lt();A();zt();F();Wo();pa();Ge();G();Vp();Ye();Yp();Wr();nu();ms();iu();da();tr();st=b.explore,du=["beeld","beide","lijst"],gs="alle",cu=E(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),pu=["stap","soort","vanaf","tot"],$h=({uit:t,stap:e,partner:n,hoofdstuk:s})=>$a(t||Cr(e)?.id||Te(n)||Zs.find(o=>w(o,"identifier")===s)),mh=({scenario:t})=>a`
  ${pe(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${au} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`,$u=(t,e)=>e?"lijst":du.includes(t.toon)?t.toon:ot()?"lijst":"beeld",mu=({way:t})=>a`<${Kn} legend=${st.show.label} name="toon" id="toon" current=${t}
  options=${du.map(e=>[e,st.show[e]])} />`,fu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||C.route.query.kies)&&s}
  </div>
`;uu={informatie:hh,afspraken:fh}});function ga(t,e){let n=Yn();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(tl),...!n.size&&{alleen:null}},!0),n.size}var tl,Yn,yu,el,nl=S(()=>{"use strict";U();tl=".",Yn=()=>new Set((C.route.query.merk||"").split(tl).filter(Boolean)),yu=()=>[...Yn()].join(tl),el=()=>!!C.route.query.alleen&&Yn().size>0});var sl,bh,ba,xo,Ds,er=S(()=>{"use strict";R();F();sl=b.shared.outcomes,bh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ba=({outcome:t})=>a`<g class=${`teken teken-${sl[t].sign}`}>${bh[sl[t].sign]}</g>`,xo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ba} outcome=${t} />
  </svg>
`,Ds=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${xo} outcome=${t} /> ${sl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function ol({gaps:t,what:e}){let n=Yn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>gt(j(bn.bar.changed,ga(t,i.target.checked))),r=t.length>1?f(bn.mark_all,{count:t.length,what:e}):f(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function yh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,c=[...Qs(e.map(d=>s==="topic"?Vn(d.query):d.subject_label))].map(([d,m])=>m>1?f(bn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${j(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${ol} gaps=${e} what=${t} />
      <${Ni} summary=${p} inside=${()=>e.map(d=>a`<${kh} key=${d.mark} gap=${d} scenario=${o} />`)} open=${r} />
    </div>
  `}function vu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let r=(l,c)=>l.filter(p=>p[n]===c),i=E(t.map(l=>l.query)).map(l=>({id:l,title:Vn(l)}));return(n==="topic"?y.topics:i).map(({id:l,title:c})=>({id:l,title:c,found:r(t,l)})).filter(({found:l})=>l.length).map(({id:l,title:c,found:p})=>a`
        <${yh} key=${l} title=${c} gaps=${p} alongside=${r(e,l).length} by=${n}
          scenario=${s} open=${o} />
      `)}function wh({row:t}){let e=Te(C.route.query.partner),n=[...t.who.filter(r=>r===e),...t.who.filter(r=>r!==e)],s=n.length>wu+1?n.slice(0,wu):n,o=n.length-s.length;return a`
    <${Et} ids=${s} />
    ${o>0&&f(bn.deadline.others.more,{names:"",count:o})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
  `}function _h({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=de(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${_u(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ol} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Zr} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Bi} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Ds} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${wh} row=${s} /></td>
    </tr>
  `}function xu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=ot()?xh:vh,u=n||t.length<=p+1?t:t.slice(0,p),d=js(t.map(({found:m})=>m.deadline));return a`
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
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var bn,_u,kh,wu,vh,xh,Su=S(()=>{"use strict";be();R();U();Lt();A();F();nl();G();Mt();ho();$t();er();bn=b.gaps;_u=t=>Yn().has(t.mark)?"gemarkeerd":"",kh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${_u(t)}`} data-vraag=${t.mark}>
    <${ol} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Pi} gap=${t} />
      <${Zr} gap=${t} scenario=${e} />
    </div>
  </article>
`;wu=2;[vh,xh]=[8,5]});function Sh({scenario:t,report:e}){let n=s=>Eo(e,Re.busy,async()=>{let o={options:as(t),marks:yu(),kind:s};rn(`${Re.file}.${s}`,(await Q().ask("marked",o)).data,Cu[s])});return Object.keys(Cu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Re.office[s]}</button>`)}function Oh({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Yn();if(!r.size)return null;let i=Yr(t).filter(m=>r.has(m.mark)),l=r.size-i.length,c=el(),p=je()?Re.address:Re.elsewhere_office,u=()=>{ga([...r].map(m=>({mark:m})),!1),gt(Re.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p>
        <strong>${j(Re.count,r.size)}</strong>${l>0&&j(Re.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?Re.every:Re.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||p}</p>
      <button type="button" id="merk-print" onClick=${d}>${Re.print}</button>
      <${te} name=${`${Re.file}.csv`} rows=${()=>n(i)} label=${Re.csv} id="merk-csv" />
      ${je()&&a`<${Sh} scenario=${e} report=${o} />`}
    </section>
  `}function Ch({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Dn(r).flatMap(i=>i.partners)),Mu),s=e(t.map(r=>r.query).sort(J),Vn),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${dn}>
      <div class="velden">
        <${Pt} label=${mt.fields.partner} name="partner"
          options=${n.sort((r,i)=>J(r[1],i[1]))} />
        <${Pt} label=${mt.fields.step} name="stap"
          options=${[...sn,...Lu("stap",nt)]} />
        <${Pt} label=${mt.fields.query} name="vraag" options=${s} />
        <${Pt} label=${mt.fields.weight} name="gewicht"
          options=${[...o,...Lu("gewicht",r=>V("Severity",r))]} />
        <${Pt} label=${mt.fields.kind} name="soort" options=${Xs} />
        <${ko} label=${mt.fields.text} name="tekst" />
        <${yo} names=${rl} />
      </div>
    <//>
  `}function jh({points:t,low:e,source:n,query:s}){let o=E(t.map(c=>c.topic)).length,r=c=>j(mt.questions,c.length),i={points:f(mt.part_counts.points,{questions:r(t),topics:j(mt.topics_count,o)}),source:f(mt.part_counts.source,{questions:r(e)})},l=(c,p,u)=>a`
    <a href=${O("aandachtspunten",{...s,deel:p})} aria-current=${u?"true":null} id=${`deel-${p}`}>
      <strong>${mt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${mt.parts_label}>
      ${l("points","overleg",!n)}${l("source",Tu,n)}
    </nav>
  `}function Lh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Dn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>J(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=ka[n],p=Object.entries(ka).map(([d,m])=>[d,mt.fold[m]]),u=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${xu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${mt.heading[c]}</h2>
            <p>${mt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?mt.refold:mt.unfold}</button>
            </p>
          </header>
          <${Kn} legend=${mt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${vu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${mt.none}</p>`}
  `}function zu({route:t}){let e=H(t.query),n=t.query,s=K(e).gaps,o=el(),r=o?Yr(s).filter(k=>Yn().has(k.mark)):tp(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===Tu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||rl.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&u.length<=Mh,$=n.per in ka?n.per:Object.keys(ka)[Number(c&&!p)],g=Object.fromEntries(rl.filter(k=>n[k]).map(k=>[k,n[k]])),h=k=>j(mt.questions,k.length);return a`
    <${X} text=${o?mt.bar.label:mt.title}>
      <p class="uitleg">${f(mt.intro,{report:Pn(tt(e.plan))})} ${Sn}</p>
    <//>
    ${pe(e).map(k=>a`<${Gn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?mt.only_title:Vn(n.vraag)}</strong></p>`:a`<${jh} points=${i} low=${l} source=${c} query=${g} />`}
      <${aa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Ch} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${mt.source_intro}</p>`}
        <p class="zacht" id="weegt">${mt.weights}</p>
        <${Lh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${te} name="aandachtspunten.csv" rows=${()=>ju(u,e)} /></p>
        <${mo} />
      </div>
    </div>
    <${Oh} gaps=${s} scenario=${e} rows=${k=>ju(k,e)} />
    <${ne} text=${f(mt.shown,{points:h(i),low:h(l)})} />
  `}var mt,Re,Ou,Cu,Mu,ju,Lu,rl,Tu,ka,Mh,Fu=S(()=>{"use strict";be();R();U();Lt();A();zt();F();Le();nl();G();lt();Ye();ee();Su();ho();mt=b.gaps,Re=b.gaps.bar,Ou="application/vnd.openxmlformats-officedocument",Cu={docx:`${Ou}.wordprocessingml.document`,xlsx:`${Ou}.spreadsheetml.sheet`};Mu=t=>x(Te(t)||t),ju=(t,e)=>[[...mt.csv,...Rn],...t.map(n=>[n.number,V("Severity",n.severity),Vn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(Mu).join(", "),n.subject_label,zs(n).map(Xt).join("; "),...$e(e,n.plan)])],Lu=(t,e)=>{let n=C.route.query[t]||"";return n.includes(",")?[[n,ce(n.split(",").map(e))]]:[]},rl=["tekst","stap","soort","partner","vraag","gewicht"];Tu="bron";ka={onderwerp:"topic",soort:"query"};Mh=25});function _a({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=b[e];return function({route:$}){let g=H($.query),{plan:h,strict:k}=g,_=p&&k?b.shared.choices.strict_phrase:"",v=n(g).filter(q=>r(q,$.query)),L=s(),B=j(d.count,v.length),D=()=>qn(L,_r(v,L,qi("sorteer",i)),q=>$e(u?g:null,Ot(q.id)?.key||q.plan||h,_));return a`
      <${X} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${dn}>
        <${Rs} />
        ${u&&a`<${Zo} />`}
        <div class="velden">
          <${ko} name="tekst" />
          ${o().map(q=>a`<${Pt} ...${q} />`)}
          <${yo} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${wo} />`}
      <p class="telling">${B}<${te} name=${`${t}.csv`} rows=${D} /></p>
      <${ct} id=${t} caption=${f(d.caption,{count:B})} rows=${v} columns=${L}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ne} text=${B} />
    `}}var Fn,ge,En,Pu,al,Iu,nr,wa,Ru,Th,ya,zh,Eu,qu,Fh,Eh,Wu,Au,Du,Vu,Hu,Zn,sr,Ah,Nh,Nu,Bu,Uu,Ku=S(()=>{"use strict";co();R();U();Lt();A();zt();F();Ge();G();lt();Mt();Ye();ee();$t();Ne();Fn=b.partners,ge=b.measures,En=b.lookup;Pu=t=>en.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),al=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>ft(t,e))].join(" "),Iu=_a({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>(!e.tekst||Bn(al(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Fn.fields.step,name:"stap",options:sn},{label:Fn.fields.kind,name:"soort",options:Po("OrganisationKind")},{label:Fn.fields.role,name:"rol",options:Object.entries(Fn.roles)}],columns:()=>[{key:"naam",label:Fn.columns.name,text:t=>x(t.id),cell:t=>[a`<${T} id=${t.id} />`,a`<${$s} id=${t.id} />`]},{key:"soort",label:Fn.columns.kind,text:t=>Ft(t.id,"organisationKind")},{key:"stappen",label:Fn.columns.steps,text:t=>Pu(t.steps)},{key:"handelt",label:Fn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Fn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Fn.columns.wish,text:t=>t.wish}]}),nr=t=>y.called[t]?.short||"",wa=t=>w(t,"prefLabel"),Ru="exploitationForm",Th=$c.map(t=>({id:t,...y.works[t],text:[al(t),Ft(t,Ru),...kt(t,"who").map(e=>al(e.from))].join(" ")})).sort((t,e)=>J(nr(t.id)||"~",nr(e.id)||"~")||J(wa(t.id),wa(e.id))),ya=N?"":An[0].date,zh=(t,e,n)=>({key:t,label:e,text:({id:s})=>hn(s,n)?Fe(s,n):"",cell:({id:s})=>hn(s,n)&&a`<${qt} id=${s} date=${n} />`}),Eu=Zs.map(t=>[t,x(t)]),qu=_a({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Th.filter(e=>Ke(e.id,t)),keep:(t,e)=>(!e.tekst||Bn(t.text,e.tekst))&&(!e.vorm||ft(t.id,Ru).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:vn(t.id).includes(e.stap)))&&(!e.soort||to(t.id).includes(e.soort))&&(!e.wat||Je(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>wa(t),groups:()=>({of:t=>t.chapter||"",titles:[...Eu,["",ge.no_chapter]]}),fields:()=>[{label:ge.fields.what,name:"wat",options:Object.entries(ge.types)},{label:ge.fields.chapter,name:"hoofdstuk",options:Eu},{label:ge.fields.step,name:"stap",options:[...sn,["alle",ge.across]]},{label:ge.fields.kind,name:"soort",options:Xs},{label:ge.fields.status,name:"staat",options:Po("Status")},{label:ge.fields.form,name:"vorm",options:Po("ExploitationForm")}],columns:()=>[{key:"nr",label:ge.columns.number,text:({id:t})=>nr(t),cell:({id:t})=>nr(t)?a`<a href=${qe(t)}>${nr(t)}</a>`:a`<span class="zacht">${ge.no_number}</span>`},me("naam",ge.columns.name,({id:t})=>t,wa),...On(({id:t})=>Ot(t)?.key),{key:"wat",label:ge.columns.what,text:({id:t})=>Zt(t)},...ya&&ya!==ke?[zh("plan",W(rs(ya)),ya)]:[],jn("nu",N?ge.columns.stand:W(rs(ke)),({id:t})=>t),{key:"termijn",label:ge.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>et(w(t,"finalDueBy"))},{key:"stap",label:ge.columns.step,text:t=>t.across?b.shared.all_steps:Pu(vn(t.id))},{key:"wie",label:ge.columns.lead,sort:!1,text:t=>t.container?"":no(t.id).map(x).join(", ")||b.shared.no_lead,cell:t=>t.container?"":no(t.id).length?a`<${Et} ids=${no(t.id)} />`:a`<span class="zacht">${b.shared.no_lead}</span>`}]}),Fh=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Gt(t,e))).filter(ue),Eh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Fh(t),text:[x(t),...ft(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Wu=t=>({key:"bron",label:En.columns.place,sort:!1,text:e=>on(t(e)).map(Xt).join("; "),cell:e=>a`<${Wn} of=${t(e)} />`}),Au="Recommendation",Du=(t,e,n)=>_a({name:t,of:e,sort:"naam",rows:({plan:s})=>Eh.filter(o=>Ke(o.id,s)&&Je(o.id,Au)===n),keep:(s,o)=>(!o.wat||Je(s.id,o.wat))&&(!o.tekst||Bn(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(En.types).find(o=>Je(s,o))||"",titles:Object.entries(En.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:En.fields.what,name:"wat",options:Object.entries(En.types).filter(([s])=>Ss(s).length&&s===Au===n)},{label:En.fields.step,name:"stap",options:sn}],columns:()=>[{key:"naam",label:En.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${T} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...On(({id:s})=>Ot(s)?.key),{key:"wat",label:En.columns.what,text:({id:s})=>Zt(s)},{key:"zegt",label:En.columns.description,text:s=>s.description},{key:"over",label:En.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Et} ids=${s.about} name=${de} />`},Wu(({id:s})=>s)]}),Vu=Du("naslag","lookup",!1),Hu=Du("gevraagd","requested",!0),Zn=b.timeline,sr=t=>t.day.slice(0,4),Ah=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?eo(t.id):[sr(t)];return n?n<=e&&e<=s:sr(t)===e},Nh=t=>{let{jaar:e}=C.route.query;return!e||sr(t)===e?t.day:`z${t.day}`},Nu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Bu=E(y.timeline.map(sr)).map(t=>[t,t]),Uu=_a({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Fe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Ah(t,e.jaar))&&(!e.tekst||Bn(Nu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>C.route.query.jaar||sr(t),titles:Bu}),fields:()=>[{label:Zn.fields.what,name:"wat",options:Object.entries(Zn.kinds)},{label:Zn.fields.step,name:"stap",options:sn},{label:Zn.fields.year,name:"jaar",options:Bu}],columns:()=>[{key:"dag",label:Zn.columns.when,text:Nh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Zn.fields.what,text:t=>Zn.kinds[t.kind]},{key:"wat",label:Zn.columns.what,text:Nu,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Zn.columns.stand,text:t=>t.phrase},Wu(t=>t.at)]})});function Bh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${bs.requested_mark}</span>`,r=e&&a`<span class="bij door">${bs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Un} bar=${t.bar} />${l}`}function Ph({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=oa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Cn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ee(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ts(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${f(bs.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Bh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${re} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function xa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=fo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Dr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${qh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${va(n)} role="table">
      <caption>${f(bs.caption,{rows:bs.heads[t],scenario:Tt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${bs.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Ih} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${bs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ae(t,e,n).map(u=>a`<${Rh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var bs,Ih,Rh,qh,va,il=S(()=>{"use strict";R();U();A();F();gn();lt();Ps();$t();bs=b.overview;Ih=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${qe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Rh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${Ph} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,qh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${bs.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,va=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Vh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${ks.wish}</h2><a href=${O(ks.also.to,ks.also.choose)}>${ks.also.ask}</a>
      <ul class="tegels">
        ${ks.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Dh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Kh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ks.discuss.title}</h2><p>${ks.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(ks.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Uh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Gh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>$o(i,n)[1]&&a`<span class="zacht"> – ${$o(i,n)[1]}</span>`,r=f(Dt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${ln} ids=${ie(e)} more=${o} />
    </div>
  `}function Jh({scenario:t,plan:e}){let n=N?"h3":"h2";return K(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(Dt.apart.title,{kind:l.label})}<//>
          <p>${f(Dt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Gh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Dt.undecided:uo(e)}</p>`}
      </section>
    `})}function Ju({route:t}){let e=H(t.query),n=Object.hasOwn(ll,t.query.rijen||"")&&ll[t.query.rijen||""]||"kind",s=Object.entries(ll).map(([l,c])=>[l,Dt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=K(e);return a`
    ${n==="kind"?a`<${Xh} answer=${i} plan=${tt(e.plan)} plans=${pe(e)} />`:a`<${X} text=${Dt.heading} title=${Dt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Dt.matrix[n]}</h2><p>${Tt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Dt.legend.more}</a></p>
          <${Is}>
            <${Kn} legend=${Dt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${pe(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Gn} plan=${l} />
            <${xa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Zh} by=${n} scenario=${e} plan=${l} />
            <${Jh} scenario=${e} plan=${l} />
          `)}
        <${mo} />
      </div>
      <${na} undecided=${Vr(e)} />
    </div>
    ${r&&a`<${bo} address=${r} by=${n} scenario=${e} />`}
    <${ne} text=${r?"":f(Dt.shown,{scenario:Tt(e)})} />
  `}var Dt,Gu,Wh,Dh,ks,Hh,Uh,ll,Qh,Yh,Zh,Xh,Qu=S(()=>{"use strict";R();U();Lt();A();zt();F();gn();G();lt();Ps();Ye();ee();ms();$t();il();Ln();Dt=b.overview,{truth:Gu}=b.thing,Wh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Dh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Wh[t]}
  </svg>
`,{start:ks}=Dt;Hh=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Uh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Ur(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Hh(t,e)}>${t.ask}</a></p>
  </li>
`;ll={"":"kind",partner:"partner",vorm:"form"},Qh=(t,e,n)=>{let{word:s,lines:o}=Ee(e);if(!e)return[t.label,nt(n),Dt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),Gu[String(i)],l,c,p,Gu[String(u)]]},Yh=(t,e,n)=>[[...Dt.csv,...Rn],...Ae(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Qh(s,o,an(n)[r]),...$e(e,n.key)]))],Zh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${te} name="matrix.csv" rows=${()=>Yh(t,e,n)} />
    <${Pe} name=${va(n)} title=${Dt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${va(n)}"]`} legend=".legenda .stalen li" />
    <${us} text=${()=>location.href} label=${Dt.link} />
  </div>
`,Xh=({answer:t,plan:e,plans:n})=>{let s=E(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${X} text=${Dt.heading} title=${Dt.title}>
      <p>${f(Dt.start.intro,{report:Pn(e)})}</p>
      <p><strong>${j(Dt.start.dated,s.length,{years:ce(s)})}</strong>
        ${" "}${Dt.start.since}</p>
    <//>
    <${Vh} answer=${t} />
  </div>
  <${Kh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Yu(t,e){let n=await Q().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=it(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>tg(c,n)),l=(r||[]).length-i.length;return Q().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Sa({decisions:i,saved:!1}),null}function tg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Sa(t){let e=it(),n=await Q().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function xe(...t){let e=it();await Sa({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function cl(){let t=it(),e=t.decisions.at(-1);e&&await Sa({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function pl(){let t=it(),[e,...n]=t.undone;e&&await Sa({decisions:[...t.decisions,e],undone:n,saved:!1})}var it,Oa,or,Vs,Hs,Ca,Us=S(()=>{"use strict";Le();it=()=>Q().board;Oa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),or=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Vs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Hs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ca=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Xn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Fo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var rr=S(()=>{"use strict";R()});function eg({column:t,act:e}){let[n,s]=t.both,{found:o}=it(),i=[...o.columns.some(({target:$,table:g})=>$===o.fields.role&&g===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>xe(or(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${_t.whose}</legend>
      ${i.map($=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${$===m} onChange=${()=>u($)} />
          ${f(_t.readings[$],{one:n,other:s})}
        </label>`)}
    </fieldset>
  `}function ng({column:t,act:e}){let{targets:n,fields:s}=it().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&_t.by_values,t.options.length>0&&t.why==="head"&&f(_t.maybe,{what:t.options.join(", ")}),t.month_first&&_t.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Zu),_t.notes,...n.slice(Zu)])],$=l&&u<p,g=c?[[`${l}:${c}`,f(_t.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Xn} label=${f(_t.as,{head:r})} value=${g[0]?.[0]||l||_t.notes}
          options=${[...g,...m.map(h=>[h,h])]} pick=${h=>e(()=>xe(or(o,"target",h===_t.notes?"":h)))} />
      </td>
      <td class=${$?"vraag":""}>${f(_t.read,{read:l?u:p,count:p})}</td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${eg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function sg(){let[t,e]=I(0),{rows:n,fields:s}=it().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[_t.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${f(_t.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${_t.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${_t.following}</button>
      </p>
    </section>
  `}function Xu({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=it().found,l=n.filter(p=>p.led).length,c=[[f(_t.read,{read:n.filter(p=>!p.open).length,count:n.length}),_t.sum.placed],[f(_t.read,{read:l,count:n.length}),_t.sum.led],[String(Ca(s).length),_t.sum.asks],[String(o.length),_t.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${_t.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${ng} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${_t.plan}</h2>
          <label class="veld"><span>${_t.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>xe(Hs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${_t.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>xe(Hs(i.day,p)))} />
          </label>
        </section>
        <${sg} />
        <section>
          <h2>${_t.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var _t,Zu,td=S(()=>{"use strict";R();A();Us();F();rr();_t=b.board.columns,Zu=-1});async function So(t,e){let n=await Q().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Q().ask("page",{options:[],comparisons:!1});return Q().show(s,f(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function rg(){await Q().ask("shipped"),Q().show()}function ja({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",ed),await Eo(s,Jt.saving,async()=>{let{name:l,data:c}=await Q().ask(r,i);rn(l,c,ul[l.split(".").pop()])}),window.removeEventListener("beforeunload",ed)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function od(){let t=Bt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return gt(Jt.first_source);Eo(n,Jt.busy,async()=>(await Q().ask("source",{data:await xr(o)})).message)}return a`
    <section class="blok">
      <h2>${Jt.source}</h2>
      <p class="zacht">${Jt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Jt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Jt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function La({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ja} files=${[{id:"bewaar-fouten",label:Jt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${nd} title=${Jt.faults} lines=${n} count=${s} />
    <${nd} title=${Jt.questions} lines=${o} count=${r} />
    <${ag} title=${Jt.read} lines=${ig(i)} />
  `}function rd(t){if(!t.length)throw new Error(Jt.first);if(t.length>1)throw new Error(f(Jt.one_only,{count:t.length}));if(t[0].size>ci)throw new Error(f(Jt.too_large,{name:t[0].name,most:ci/2**20}));return t[0]}var Jt,og,ul,ed,sd,nd,ag,ig,Ma=S(()=>{"use strict";be();R();A();F();Le();G();ee();Jt=b.check,og="plan",ul={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};ed=t=>t.preventDefault();sd=()=>a`
  <section class="blok">
    <h2>${Jt.save}</h2>
    <p class="zacht">${Jt.save_intro}</p>
    <${ja}
      files=${Object.entries(Jt.save_as).filter(([t])=>!(N&&t===og)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Q().own&&a`<button type="button" id="terug" onClick=${rg}>${Jt.back}</button>`}
    <//>
  </section>
`;nd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Jt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,ag=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,ig=(t={})=>Object.entries(t).map(([e,n])=>f(Jt.counted,{count:n,what:Or(e).toLowerCase()})).sort(J)});function id({act:t}){let e=Bt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(u,d)=>t(async()=>{r(!0);try{let m=await d(),$=await Yu(u,m);if(s($&&{...$,given:{name:u,data:m}}),$)return gt($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=u=>t(async()=>{let d=rd(u);await c(d.name,()=>xr(d))});return Yt(()=>{let u=d=>p(d.dataTransfer.files);return window.addEventListener("drop",u),()=>window.removeEventListener("drop",u)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ze.list.drop}</h2>
        <p>${Ze.list.kinds}</p>
        <label class="veld"><span>${Ze.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Ze.list.others}</p>
        ${o&&a`<p role="status">${Ze.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${Ze.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${u=>l(u.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Ze.list.pasted}.txt`,async()=>ad(lg(i)))}>
            ${Ze.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Ze.list.example_name}.csv`,async()=>ad(Ze.list.example_list))}>
            ${Ze.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Ze.list.facts.map(({head:u,text:d})=>a`<li><strong>${u}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${La} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan"
            onClick=${()=>t(()=>So(n.given,!1))}>${b.check.open}</button>
          <button type="button" id="ernaast"
            onClick=${()=>t(()=>So(n.given,!0))}>${b.check.alongside}</button>
        </p>`}
    </div>
  `}var Ze,ad,lg,ld=S(()=>{"use strict";be();R();U();Us();F();Le();Ma();Ze=b.board,ad=t=>new TextEncoder().encode(t),lg=t=>/[\t;]/.test(t)?t:`${Ze.list.head}
${t}`});function cd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=it().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>xe(p)),c=Ca(e).length;return a`
    <p class="uitleg">${c?f(Vt.intro,{count:e.length,asks:c}):Vt.nothing}</p>
    <${ar} title=${Vt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(Vs("*","names",""))}>${j(Vt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Vs(p,"names",d.join("; ")))}>
            ${f(Vt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Vs(p,"names",u))}>${Vt.one}</button>
        </p>
      `}
    <//>
    <${ar} title=${Vt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${f(Vt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Vs(p,"names",d))}>${Vt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Vs(p,"names",u))}>${Vt.no}</button>
        </p>
      `}
    <//>
    <${ar} title=${Vt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${Xn} label=${f(Vt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Vt.new_kinds)} pick=${m=>t(()=>xe(Vs(p,"kind",m)))} />
      `}
    <//>
    <${ar} title=${Vt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Vt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Vt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Vt.left_out_more}</p>
      </section>`}
    <${ar} title=${Vt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Vt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>xe(Hs(o.without,p.target.checked?"nee":"ja")))} />
        ${Vt.expect_yes}
      </label>
    </section>
  `}var Vt,ar,pd=S(()=>{"use strict";R();A();Us();F();rr();Vt=b.board.partners,ar=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(Vt.count,o.count)}</span></p>
            ${n(o)}
          </li>`)}
      </ul>
    </section>
  `});function pg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function ug({row:t,name:e,act:n}){let{choices:s}=it().found,o=t.asks[e],r=i=>n(()=>xe(or(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${pt.right}</button>`}
      ${s[e]&&a`
          <${Xn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...ud(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function dg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=it().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:g,currentTarget:h,key:k,shiftKey:_}=$;if(g!==h||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(L=>L.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let L=[...document.querySelectorAll(".bordkaart")];L[L.indexOf(h)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${pg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:g})=>a`<span>${$}${g&&` (${g})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${ug} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:g})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${g}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Xn} label=${pt.kind} value=${u} pick=${$=>e(()=>xe(Oa(t.which,i.kind,$)))}
            options=${[["",pt.unknown],...ud([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${pt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${pt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function $g(){let{cells:t,places:e}=it().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${pt.matrix}</h2>
      <p class="zacht">${pt.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${f(pt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function dd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=it().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(cg),[p,u]=I(0),d=Bt(),[m,$]=I(0),g=[...e.map(({reason:M,value:St,count:Qt,strength:z})=>({reason:M,value:St,count:Qt,strength:z})),{reason:"",value:"",count:n.filter(M=>M.open&&!M.proposal).length,strength:""},{reason:ir,value:"",count:n.length-Ta(n),strength:""}].filter(({count:M})=>M),h=g.some(({reason:M})=>M===r)?r:g[0]?.reason,k=g.find(({reason:M})=>M===h),_=M=>{i(M),u(0),ot()&&d.current?.scrollIntoView()},v=n.filter(M=>h===ir?!M.open:M.open&&(M.proposal?.reason||"")===h),L=Math.max(0,Math.min(p,v.length-1)),B=M=>t(()=>xe(...M.map(St=>Oa("*",o.step,"",St))),()=>f(b.board.place.progress,D())),D=()=>{let{rows:M}=it().found;return{placed:M.length-Ta(M),count:M.length}};async function q(M,St){let Qt=v.indexOf(M);await t(()=>xe(Oa(M.which,o.step,St)));let z=Ta(it().found.rows);gt(f(St?pt.is_at:pt.is_open,{title:M.number||M.title,value:St,count:z})),$(z||h===ir?Qt+1:-1)}Yt(()=>{if(!m)return;m<0&&jt("verder")?.focus();let M=d.current?.querySelectorAll(".bordkaart")||[],St=M[Math.min(ot()?1:m,M.length)-1];m>0&&(St||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let Z=e.filter(({strength:M})=>M==="sterk").map(({reason:M})=>M),It=M=>M===ir?pt.done:M||pt.none;return a`
    <p class="bordstand">${f(pt.progress,D())} ${!Ta(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${Z.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>B(Z)}>${pt.take_strong}</button>`}
        <ul>
          ${g.map(({reason:M,value:St,count:Qt,strength:z})=>a`
              <li key=${M} class=${M===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(M===h)}
                  onClick=${()=>_(M)}><span class="bordtal">${Qt}</span> ${It(M)}</button>
                <p class="zacht">
                  ${z==="zwak"&&a`<span class="bordnaam">${pt.weak}</span> `}
                  ${St?f(pt.proposal,{value:St}):M===ir?pt.done_more:pt.none_more}
                </p>
                ${St&&Qt>0&&a`<button type="button" class="klein" aria-label=${`${j(pt.take,Qt)}: ${M}`}
                    onClick=${()=>B([M])}>${j(pt.take,Qt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&It(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${f(pt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(ot()?v.slice(L,L+1):v.slice(0,l)).map(M=>a`
              <${dg} key=${M.which} row=${M} act=${t} place=${q}
                all=${()=>B([M.proposal?.reason||""])} />
            `)}
        </ul>
        ${ot()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!L} onClick=${()=>u(L-1)}>${pt.previous}</button>
              <span>${f(pt.which,{place:L+1,count:v.length})}</span>
              <button type="button" disabled=${L>v.length-2} onClick=${()=>u(L+1)}>
                ${pt.following}
              </button>
            </p>
          `}
        ${!ot()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(pt.more,{count:v.length-l})}
          </button>`}
      </section>
      <${$g} />
    </div>
  `}var pt,cg,ir,Ta,ud,$d=S(()=>{"use strict";be();R();Lt();A();Us();F();rr();pt=b.board.place,cg=30,ir="-",Ta=t=>t.filter(e=>e.open).length;ud=t=>t.map(e=>[e,e])});function md({act:t}){let e=it(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Q().own,u=n.filter(g=>!g.open),d=u.filter(g=>!g.judged).length;if(Yt(()=>{p||t(async()=>{e.taken=c;let g=await So({name:e.name,decisions:e.decisions},!1);l(g.ok?null:g)})},[c]),i)return a`<div class="antwoord"><${La} ...${i} /></div>`;if(!p)return a`<p role="status">${Ve.making}</p>`;let m=H(C.route.query),$=y.plans.find(({title:g})=>g===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(Ve.placed,{placed:u.length,count:n.length})}
      ${d>0&&a` ${j(Ve.without_kind,d)}`}
      ${n.some(g=>!g.judged)&&a` <strong>${Ve.not_yet}</strong>`}
    </p>
    <${xa} by="kind" scenario=${m} plan=${$} />
    ${C.route.query.cel&&a`<${bo} address=${C.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${Ve.questions}</a></p>
    <section class="blok">
      <h2>${Ve.take_along}</h2>
      <label class="veld"><span>${Ve.access}</span>
        <${Xn} id="toegang" label=${Ve.access} value=${s.access||"niet-openbaar"}
          options=${o.map(g=>[g,g.replace("-"," ")])} pick=${g=>t(()=>xe(Hs(r.access,g)))} />
      </label>
      <p class="zacht">${Ve.access_more}</p>
      <${ja}
        files=${[{id:"bewaar-werkmap",label:Ve.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>mg(e)}>${Ve.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>So({name:e.name,decisions:e.decisions},!0))}>${Ve.alongside}</button>
      <//>
      <p class="zacht">${Ve.workbook_more} ${Ve.next_list}</p>
    </section>
  `}var Ve,mg,fd=S(()=>{"use strict";R();U();A();zt();Us();F();Le();Ps();ee();il();rr();Ma();Ve=b.board.result,mg=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function gd({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function kg(){let t=document.activeElement,e=gg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(bg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function yg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=it(),l=o.rows.filter(u=>u.open).length,c=ts[ts.indexOf(t)+1],p=t==="plaatsen"&&l?f(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(cl,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(pl,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>hg(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function kd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=it()&&ts.includes(o)?o:ts[0],{of:i,Step:l}=hd[r];async function c(p,u){let d=kg(),m=it()?.decisions.length;try{s(""),await p(),e(g=>g+1);let $=it()?.decisions.length||0;u?gt(u()):$!==m&&gt(j(At.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return Yt(()=>{C.started&&window.scrollTo(0,0)},[r]),Yt(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!it()||/input|textarea/i.test(m.tagName))){if($==="z")it()?.decisions.length&&c(cl,()=>At.undone);else if($==="y")it()?.undone.length&&c(pl,()=>At.redone);else return;d.preventDefault()}}let u=d=>it()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[C.route]),a`
    <${fg} at=${r} />
    <${X} key=${r} text=${i.title} title=${`${b.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${it()&&r!==ts[0]&&a`<${yg} at=${r} act=${c} />`}
    ${(r===ts[0]||r==="resultaat")&&a`<${sd} />`}
    ${r===ts[0]&&a`<${od} />`}
  `}var At,hd,ts,bd,fg,hg,gg,bg,yd=S(()=>{"use strict";be();R();U();Lt();A();Us();F();Le();td();ld();pd();$d();fd();ee();Ma();At=b.board,hd={lijst:{of:At.list,Step:id},kolommen:{of:At.columns,Step:Xu},plaatsen:{of:At.place,Step:dd},partners:{of:At.partners,Step:cd},resultaat:{of:At.result,Step:md}},ts=Object.keys(hd);bd=()=>a`
  <${X} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${mo} />
`,fg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${ts.map((e,n)=>a`<li class=${n<ts.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,hg=t=>t(async()=>{let e=it(),{name:n,data:s}=await Q().ask("workbook",{decisions:e.decisions});rn(n,s,ul.xlsx),e.saved=!0}),gg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],bg=":is(button,select,input,a)"});function wg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>dl?` ${f(Xe.first,{count:dl})}`:"";return a`
    <${ct} id="eigen-uitkomst" caption=${`${j(Xe.rows,e.length)}${s}`}
      rows=${e.slice(0,dl)} columns=${n} />
    <div class="acties"><${te} name=${Xe.file} rows=${()=>[t,...e]} label=${Xe.csv} /></div>
  `}function _d({start:t=Xe.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:Xe.busy});try{o(await Q().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${Xe.title}</h2>
      <p class="zacht">${Xe.intro}</p>
      <label class="veld breed">
        <span>${Xe.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${i=>n(i.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Xe.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Xe.yes:Xe.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Xe.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${wg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function vg(t){let e=Object.entries(t.columns),n=s=>fn(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>xd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Od],...On(s=>s.plan),{key:"bron",label:Nt.columns.place,sort:!1,text:_g}]}function xg({name:t,query:e,scenario:n}){let s=Sd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${Nt.nothing}</p>`;let o=vg(e),r={rows:j(Nt.rows,s.length),scenario:Tt(n)},i=()=>[[Nt.columns.sentence,...o.map(l=>l.label),...Rn],...s.map(l=>[l.sentence,...o.map(c=>c===Od?xd("severity",l):c.text(l)),...$e(n,l.plan)])];return a`
    <${ct} id=${`uitkomst-${t}`} caption=${f(Nt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${te} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Nt.as_sentences}</a>
    </div>
  `}function Sg({name:t,query:e,scenario:n}){let s=e.shelf===vd,o=O("overzicht",{rijen:Nt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Nt.title}</a></p>
    <${X} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${dn}><${ra} /><//>`}
    <${cn} pairs=${[[Nt.why,e.why],[Nt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${Nt.result}</h2>
          <${xg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in Nt.rows_of&&a`<p><a href=${o}>${Nt.in_overview}</a></p>`}
    <details>
      <summary>${Nt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Nt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${us} text=${()=>e.sparql} label=${Nt.copy} />
    </details>
    ${ye()&&!e.open&&a`<${_d} key=${t} start=${e.sparql} />`}
  `}function Og({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Nt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Nt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Nt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===vd?s:s.slice(0,2)} />
    </section>
  `}function Cd({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${hs} />`;if(n)return a`<${Sg} name=${n} query=${s} scenario=${e} />`;let o=Qs(Sd(e).map(r=>r.query));return a`
    <${X} text=${Nt.title}><p class="uitleg">${Nt.intro}</p><//>
    ${ye()&&a`<${_d} />`}
    ${Nt.shelves.map(r=>a`<${Og} shelf=${r} counts=${o} />`)}
  `}var Nt,Xe,dl,vd,wd,xd,Sd,Od,_g,jd=S(()=>{"use strict";R();U();Lt();A();zt();F();Le();G();lt();Ye();ee();ho();$t();Ne();tr();Nt=b.questions,Xe=b.questions.own,dl=200;vd="gaps",wd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(Te(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(fn(t.detail)?x(t.detail):t.description)},xd=(t,e)=>(wd[t]?wd[t](e):e[t])||"",Sd=t=>K(t).gaps.flatMap(e=>Dn(e).map(n=>({...n,plan:e.plan}))),Od={key:"severity",label:Nt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Kr} severity=${t.severity} />`},_g=t=>zs(t).map(Xt).join("; ")});function Cg(t){let e=ht.top;return t.map(n=>{let s=Math.max(n.levels*ht.level+ht.pad,n.title.length*ht.line+36),o={...n,y:e,height:s};return e+=s,o})}function Lg({lane:t,rows:e,wide:n}){let s=js(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${ht.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*ht.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*ht.line}>
        ${s.length?s.join(" · "):j(Ks.lane_total,e.length)}
      </text>
    </g>
  `}function Mg({row:t,lane:e,shown:n,point:s}){let o=e.levels*ht.level,r=ht.left+t.x,i=e.y+e.height/2+o/2-ht.level/2-t.level*ht.level,l=t.tail&&$l[t.outcome].tail&&ht.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${qe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${jg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ba} outcome=${t.outcome} /></g>
    </a>
  `}function Tg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=on(o.id),c=no(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Ds} outcome=${o.outcome} on=${o.on&&f(Ks.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Et} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Xt(l)}</p>`}
    </div>
  `}function Td({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Bt(),{lanes:i,wide:l,years:c,beyond:p}=cs(t),u=Cg(i),d=u.reduce((q,Z)=>Z.y+Z.height,ht.top),m=ht.left+l+20,$=d+ht.foot,g=hi(t,n),h=ht.left+g.x,k=f(Ks.report,{date:et(g.date)}),_=k.length*8.6+24,v=()=>o(null),L=q=>q.key==="Escape"&&v(),B=q=>e.filter(Z=>Z.lane===q),D=Math.min(Math.max(h-_/2,ht.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${L}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ks.picture}>
        <rect class="daarna" x=${h} y=${ht.top} width=${m-h} height=${d-ht.top} />
        ${c.map(({year:q,x:Z})=>a`
            <g class="jaar">
              <line x1=${ht.left+Z} x2=${ht.left+Z} y1=${ht.top} y2=${d} />
              <text x=${ht.left+Z+4} y=${ht.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${ht.left+p.x} y=${ht.top-9}>${Ks.beyond}</text>
            </g>
          `}
        ${u.map((q,Z)=>a`<${Lg} lane=${q} rows=${B(Z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${ht.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${D} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${D+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(q=>a`
            <${Mg} key=${q.id} row=${q} lane=${u[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Tg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Ag(t,e){let n=za;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(zg,Fd(s)*zd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Ed({scenario:t,plan:e}){let n=Cs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=cs(e),l=nn(e.key,t.date),c=g=>Md+8+g/o*(Oo-Md-16),p=Ag(s,n),u=p.reduce((g,{top:h,middle:k})=>Math.max(g,2*k-h),za),d=c(hi(e,l).x),m=p.map(({lane:g,mine:h})=>f(Ld.description,{chapter:ro(g),counts:ce(js(h))})),$=d>Oo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Oo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${za} width=${Oo-d} height=${u-za} />
      ${r.map(({year:g,x:h})=>a`
          <line class="jaar" x1=${c(h)} x2=${c(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(h)+4} y="12">${g}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:g,top:h,middle:k})=>a`
          <line class="baan" x1="0" x2=${Oo} y1=${h} y2=${h} />
          <text x="0" y=${k+4}>${Bg(ro(g))}</text>
        `)}
      ${p.flatMap(({top:g,mine:h})=>Eg(h).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${g+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Oo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${f(Ld.line,{date:et(l)})}
      </text>
      ${p.flatMap(({lane:g,middle:h,mine:k})=>k.filter(_=>_.level<ml).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Ng(g,h,_)}) scale(${Fg})`}>
              <title>${[_.name,_.by,$l[_.outcome].phrase].join(", ")}</title>
              <${ba} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var Ld,Ks,$l,ht,jg,Md,Oo,za,zd,zg,Fg,ml,Fd,Eg,Ng,Bg,fl=S(()=>{"use strict";R();U();A();F();G();Mt();$t();er();Ld=b.summary.lanes,Ks=b.promises,$l=b.shared.outcomes,ht={left:320,top:32,foot:40,level:19,pad:30,line:21};jg=t=>f(Ks.mark,{...t,what:t.what||Ks.card.none,phrase:$l[t.outcome].phrase});[Md,Oo,za,zd,zg,Fg]=[262,690,17,8,16,.62],ml=30,Fd=t=>Math.min(t.levels,ml),Eg=t=>[...Qs(t.filter(({level:e})=>e>=ml).map(({x:e})=>e))];Ng=(t,e,n)=>e+(n.level-(Fd(t)-1)/2)*zd,Bg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Pg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?hl.undecided:hl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${hl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ct(i)?"verzamel":""}>
                <${re} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Ig({scenario:t,plan:e}){let n=Ae("kind",t,e),s=Ae("partner",t,e),{reach:o}=K({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Pg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Ad({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Tt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(es.head,{date:et(nn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(es.foot.source,{sources:In(t)})} ${f(es.foot.version,l)}</p>
        <p>${f(es.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Rg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Un} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Wg({scenario:t,plan:e,...n}){let s=se(e).summary,{points:o}=K({...t,plan:e.key}),{phrase:r,named:i}=_n(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Ad} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Pn(e)})} ${r.lead}
      </p>
      <${Gn} plan=${e} />
      <${Fa} title=${s.matrix.title} note=${s.matrix.note}>
        <${qg} scenario=${t} plan=${e} />
        <${Qo} undecided=${Vr(t,e)} />
      <//>
      <${Fa} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Dg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=se(e),r=et(nn(e.key,t.date)),i=Lr(Cs(e,t.date),o.outcomes,_n(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Ad} plan=${e} scenario=${t} ...${n}>
      <${Fa} title=${s.route.title} note=${s.route.note}>
        <${Ig} scenario=${t} plan=${e} />
      <//>
      <${Fa} title=${s.lanes.title} note=${l}>
        <${Ed} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${xo} outcome=${c} /> <strong>${u}</strong> ${f(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Nd({route:t}){let e=H(t.query),n=pe(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${X} text=${es.title}><p class="uitleg">${es.screen}</p><//>
      <${Rs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${es.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Wg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Dg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ne} text=${es.screen} />
  `}var es,hl,qg,Fa,Bd=S(()=>{"use strict";R();Lt();A();zt();F();gn();lt();Mt();Ps();Ye();fl();$t();er();es=b.summary,hl=b.summary.route;qg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${es.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ae("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Rg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Fa=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Hg({property:t,value:e}){return e.startsWith("@")?a`<${T} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):Co.truth[e]||et(e)}function Aa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ft(o,"recommendationKind"),response:Ft(o,"response")||Co.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${f(Co.requested.line,n(o))}</li>`);return a`<${vt} title=${e}><${As} id="gevraagd" items=${s} /><//>`}function Lo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Bo(t))p&&c===t&&wn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:s,title:o,caption:r}=Co.mentions,i=[me("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Zt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Fe(l),cell:({from:l})=>oe(l)&&a`<${qt} id=${l} />`}];return a`
    <${ta} id=${n.length>Ug?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${ct} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var Co,Vg,vt,Se,lr,jo,Ea,Ug,cr=S(()=>{"use strict";R();A();F();Ge();G();lt();Ns();$t();Ne();Ln();Co=b.thing,Vg=new Set([...y.hidden,...Co.shown]),vt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Se=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,lr=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;jo=t=>Object.entries(Ue.get(t)||{}).filter(([e])=>!Vg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Hg} property=${e} value=${o} />`);return[W(Or(e)),s.length>1?a`<${lr} items=${s} />`:s[0]]}),Ea=({id:t})=>ea(t).length>0&&a`<${vt} title=${Co.figures}><${Wi} id=${t} /><//>`;Ug=3});function Kg({id:t}){let e=m=>y.partners[m].find($=>$.id===t)?.steps||[],n=Ba(e("")),s=N?y.plans.filter(m=>e(m.key).length):[],o=kt(t,"who").flatMap(m=>m.acts?[]:vn(m.to)),r=Ba(E(o)).filter(m=>!n.includes(m)),i=kt(t,"who").filter(m=>m.acts&&y.works[m.to]?.across),l=E(i.flatMap(m=>to(m.to))),c=Me(t,"unitOf"),p=ie(Me(t,"chapterLead")),u=w(t,"tooi"),d=[...jo(t),[b.thing.also_known,ft(t,"altLabel").join(", ")],[ut.leads,p.length>0&&a`<${ln} ids=${p} />`],[ut.units,c.length>0&&a`<${ln} ids=${c} />`],[ut.identity,u?f(ut.identified,{code:u,date:et(w(t,"checkedOn"))}):ut.unidentified]];return a`
    <${vt} title=${b.thing.known}>
      <${Se} text=${w(t,"summary")} />
      ${Ct(t)&&a`<p>${ut.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${ut.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${f(ut.steps,{steps:Na(n)})}</p>`}
      ${s.map(m=>a`<p>${m.title}: ${f(ut.steps,{steps:Na(Ba(e(m.key)))})}</p>`)}
      ${l.length>0&&a`<p>${f(ut.across,{kinds:Na(l.map(rt))})}</p>`}
      ${r.length>0&&a`<p>${f(ut.named_steps,{steps:Na(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${ut.no_steps}</p>`}
      <${cn} pairs=${d} />
    <//>
  `}function Gg({rows:t}){let e=ut.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:Ba(vn(r)).join(", "),s=[...On(r=>Ot(r.to)?.key),me("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Zt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},jn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Hn(e.place,r=>r.of)],o=E(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=E(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${vt} title=${f(ut.work,{count:o.length})}>
      <p class="zacht">${ut.work_note}</p>
      ${o.length?a`<${ct} id="acties" caption=${ut.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Jg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=E([...e,...e.flatMap(o=>Gt(o,"followedBy"))]).flatMap(o=>{let r=so(o).filter(l=>we(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=ut.to_come.includes(hn(o))?[Fe(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=f(ut.coming,{count:n.length});return a`<${vt} title=${s}><p class="zacht">${ut.coming_note}</p><ul>${n}</ul><//>`}function Yg({id:t}){let e=kt(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${Jo} id=${o} />
        <${ae} of=${[o]} />
      </section>
    `);return a`
    <${vt} title=${f(ut.own,{count:e.length})}>
      <p class="zacht">${ut.own_note}</p>
      <${As} id="eigen" as="div" first=${Qg} items=${n} />
    <//>
  `}function Zg({id:t}){let e=Me(t,"wish");return e.length?a`
    <${vt} title=${ut.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Ft(n,"engagement")||ut.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ae} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Xg({id:t}){let e=kt(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${w(r[0],"post")}</p>
    ${r.map(i=>a`<${Se} text=${w(i,"summary")} />`)} <${ae} of=${r} />
  `,s=ie(E(e.map(r=>is(r,t)))).map(r=>{let i=e.filter(l=>is(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ut.its_members:ut.members;return a`<${vt} title=${o}><${As} id="leden" items=${s} first=${s.length} /><//>`}function tb({id:t}){let e=new Map(kt(t,"with").map(s=>[is(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?ut.more_works:ut.works,{works:o.map(de).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${vt} title=${ut.together}>
      <p class="zacht">${ut.alphabetical}</p>
      <${ln} ids=${ie([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Pd({id:t}){return a`
    <${Kg} id=${t} />
    <${Gg} rows=${kt(t,"who")} />
    <${Jg} rows=${kt(t,"who")} />
    <${Yg} id=${t} />
    <${Zg} id=${t} />
    <${Aa} title=${ut.requested} ids=${ie(Me(t,"askedOf"))} />
    <${Xg} id=${t} />
    <${tb} id=${t} />
    <${Lo} id=${t} />
  `}var ut,Ba,Na,Qg,Id=S(()=>{"use strict";R();A();F();Ge();G();lt();Mt();ee();Ns();$t();Ne();cr();Ln();ut=b.thing.organisation,Ba=t=>en.filter(e=>t.includes(e.notation)).map(e=>e.label),Na=t=>ce(t.map(e=>e.toLowerCase()));Qg=1});function nb({id:t,scenario:e}){let n=$n.cell_columns,s=K(e).matrix.kind.filter(c=>$i(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(rt(c.column)),r=c=>a`<a href=${ds(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:d}=Ee(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...On(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ee(c).word,cell:i},{key:"hoe",label:n.how,text:c=>gl(c.most_basis),cell:c=>c.most_basis&&Rd(c.most_basis)}];return a`
    <${vt} title=${$n.cells}>
      <p class="zacht">${Tt(e)}</p>
      <${ct} id="vakken" caption=${$n.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function sb({links:t,scenario:e,undecided:n}){let s=$n.columns,o=c=>yt(c,"initiative"),{links:r}=K(e),i=uo(tt(e.plan),b.shared.nothing_step),l=[...On(c=>Ot(c)?.key),me("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ft(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>fi(o(c)).map(x).join(", "),cell:c=>a`<${Et} ids=${fi(o(c))} />`},jn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>gl(r[c][0]),cell:c=>Rd(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${vt} title=${f($n.work,{count:E(t.map(o)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${$n.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function ob({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,f(se(Ot(n)).thing.step.helper,{awareness:Ft(n,"awareness")||$n.unaware})]);return a`<${vt} title=${$n.helpers}><${lr} items=${e} /><//>`}function qd({id:t}){let e=H(C.route.query),n=Gt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Me(c,"barrier")).filter(c=>Je(c,l)),r=K(e).links,i=s.flatMap(l=>kt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ke(l,e.plan));return a`
    <${eb} id=${t} narrow=${n} />
    <${nb} id=${t} scenario=${e} />
    <${sb} links=${i} scenario=${e} undecided=${lc(e).has(t)} />
    <${Aa} title=${$n.requested} ids=${o("Recommendation").filter(l=>Ke(l,e.plan))} />
    <${ob} ids=${o("Facilitator")} />
  `}var $n,gl,Rd,eb,Wd=S(()=>{"use strict";R();U();A();zt();F();Ge();gn();G();lt();Mt();ee();$t();Ne();cr();$n=b.thing.step,gl=t=>_e[t]?.[1]||"",Rd=(t,e="")=>[a`<${re} basis=${t} />`,` ${gl(t)}${e}`],eb=({id:t,narrow:e})=>a`
  <${vt} title=${$n.what}>
    <${Se} text=${w(t,"step")} />
    <${Se} text=${w(t,"definition")} />
    <${Se} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$n.narrower}<${Et} ids=${e} />.</p>`}
    ${yt(t,"broader")&&a`<p>${$n.broader}<${T} id=${yt(t,"broader")} />.</p>`}
  <//>
`});function ab({id:t,reports:e}){let n=mn(t);if(tn(t.split("/")[0]).dates.length<3)return null;let s=o=>we(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${qt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${et(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function ib({id:t}){let e=tn(t.split("/")[0]),{result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:i})=>hn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${ab} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=oo(t,i);return a`
          <li>
            <strong>${W(l)}</strong>
            <p><${qt} id=${t} date=${i} /></p>
            ${we(t,i).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${c&&a`<${rb} report=${c} result=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function lb({id:t}){let e=Gt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${lr} items=${n} />`}function cb({id:t}){let e=mn(t),n=e.deadline_columns,s=so(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>et(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Io(w(i,"modality"))},{key:"er",label:n.there,text:i=>we(i).delivery||e.not_there},{...Hn(n.place,()=>[]),cell:i=>a`<${Se} text=${w(i,"summary")} /><${ae} of=${[i]} />`}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function pb({id:t}){let e=mn(t),n=e.who_columns,s=kt(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${$s} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Hn(n.place,({of:i})=>i.slice(0,1))];return a`<${ct} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ub({id:t}){let e=Gt(yt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${Et} ids=${e} />.</p>`}function db({id:t}){let e=mn(t),n=jr(t);if(n.length)return n.map(o=>a`<${Jo} id=${o} /><${ae} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ft(t,"interventionKind").map(rt).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function $b({id:t}){let e=mn(t),n=Me(t,"subMeasureOf"),s=o=>a` <${qt} id=${o} />`;return a`<${vt} title=${e.container}><p>${e.parts}</p><${ln} ids=${n} more=${s} /><//>`}function Dd({id:t}){let e=mn(t),n=tn(t.split("/")[0]),s=w(t,"promise"),o=jo(t),r=w(t,"isContainer")==="true"?$b:mb;return a`
    <${vt} title=${s?e.promise:e.what}>
      <${Se} text=${s} />
      <${Se} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:rs(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ae} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ea} id=${t} />
    ${o.length>0&&a`<${vt} title=${b.thing.further}><${cn} pairs=${o} /><//>`}
    <${Lo} id=${t} />
  `}var mn,rb,mb,Vd=S(()=>{"use strict";R();A();F();Ge();G();lt();Mt();$t();Ne();cr();Ln();mn=t=>se(Ot(t)).thing.undertaking,rb=({report:t,result:e})=>a`
  <${Se} text=${w(t,"summary")} />
  <${Bs} of=${t} />
  <${Se} text=${e} look="zacht" />
  <${ae} of=${[t]} />
`;mb=({id:t})=>a`
  <${vt} title=${mn(t).progress}><${ib} id=${t} /><${lb} id=${t} /><${cb} id=${t} /><//>
  <${vt} title=${mn(t).who}><${pb} id=${t} /><${ub} id=${t} /><//>
  <${vt} title=${mn(t).steps}><${db} id=${t} /><//>
`});function gb({id:t}){let e=fb[We(t)];return e?y.plans.filter(n=>!Ot(t)||n===Ot(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${hb} key=${n.plan.key} ...${n} />`):null}function bb({id:t}){let e=Me(t,"inChapter"),n=[...jo(t),[Je(t,"Legislation")?ns.also_known:ns.in_source,ft(t,"altLabel").join(", ")],[ns.place,on(t).length>0&&a`<${ae} of=${[t]} />`]],s=o=>a` <${qt} id=${o} />`;return a`
    <${vt} title=${ns.known}>
      ${Je(t,"Facilitator")&&a`<p class="zacht">${se(Ot(t)).thing.other.judged}</p>`}
      <${Se} text=${w(t,"summary")} />
      <${Se} text=${w(t,"rationale")} />
      <${cn} pairs=${n} />
    <//>
    <${Ea} id=${t} />
    ${e.length>0&&a`<${vt} title=${ns.other.chapter}><${ln} ids=${ie(e)} more=${s} /><//>`}
    <${Lo} id=${t} />
  `}function wb({id:t}){let e=H(C.route.query),n=We(t)==="organisation"&&w(t,"notation"),s=i=>Dn(i).some(({partners:l})=>n&&l.includes(n)),o=K(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${ep} gap=${i} scenario=${e} />`);return a`
    <${vt} title=${f(ns.gaps,{count:o.length})}>
      <${As} id="vragen" items=${r} first=${ot()?yb:kb} as="div" />
    <//>
  `}function _b({id:t}){let e=We(t),n=[Hd[e]&&a`<a href=${O(Hd[e])}>${ns.crumbs[e]}</a>`,N&&Ot(t)?.title,...["inChapter","subMeasureOf"].map(s=>yt(t,s)&&a`<${T} id=${yt(t,s)} />`),Zt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Ud({route:t}){let e=t.path.slice(1).join("/");if(!ue(e))return a`<${hs} />`;let n=x(e),s=We(e),o=vb[s],r=()=>{let l=f(ns.footnote,{kind:Zt(e),name:n,phrase:w(e,"promise")||w(e,"summary")});return qr(l.trim().replace(/([^.!?])$/,"$1."),on(e),null,Ot(e)||tt())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${_b} id=${e} />
    <${X} text=${Je(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${qt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${wo} />`}
    <${gb} id=${e} />
    <div class="acties bovenaan">
      <${us} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${ns.around}</a>
    </div>
    <${o} id=${e} />
    <${wb} id=${e} />
  `}var ns,bl,fb,hb,kb,yb,Hd,vb,Kd=S(()=>{"use strict";R();U();Lt();A();zt();F();Ge();G();lt();Mt();Ye();ee();Ns();ho();$t();Ne();cr();Id();Wd();Vd();Ln();tr();ns=b.thing,bl=b.thing.route,fb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:vn},hb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?f(bl.of_plan,{plan:t.title}):bl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${bl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[kb,yb]=[3,2];Hd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};vb={undertaking:Dd,organisation:Pd,step:qd,other:bb}});function xb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=_n(s,n),r=se(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${xt.tiles_label}>
      ${Lr(t,r,o).map(([i,{tile:l,count:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>P({uitkomst:e===i?null:i})}>
            <${xo} outcome=${i} />
            <span class="getal">${c}</span>
            <span>${f(l,{date:et(nn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function Lb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>J(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${xt.open.title}</h2>
      <p>${r.length?f(xt.open.phrase,{date:et(nn(e.key,n))}):xt.open.none}</p>
      <ul>
        ${r.slice(0,Cb).map(i=>a`
            <li key=${i.id}>
              <${xo} outcome=${i.outcome} />
              <span>
                <${T} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${xt.open.gaps}</a></p>
      <h2>${xt.read.title}</h2>
      <ul class="leesregels"><li>${xt.read.first}</li>${jb}<li>${xt.read.last}</li></ul>
    </aside>
  `}function Tb({plan:t,scenario:e,chosen:n}){let s=Cs(t,e.date),o=mc(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(xt.intro,{count:s.length,undated:o.length})}</p>
      <p>${_n(e,t).phrase.overdue}</p>
      <${xb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Td} plan=${t} rows=${r} date=${e.date} /><${Mb} plan=${t} rows=${r} /></div>
        <${Lb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${xt.table}</summary>
        <${ct} id=${`beloften-${t.key}`} caption=${xt.caption} rows=${r} columns=${Gd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(xt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${T} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Jd({route:t}){let e=H(t.query),n=hc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Cs(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${X} text=${xt.heading} title=${xt.title} />
    <${dn}><${Rs} /><${Zo} /><//>
    <${wo} />
    ${n.map(r=>a`<${Tb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${xt.none}</p>`}
    <p class="acties">
      <${te} name="beloften.csv" rows=${()=>Ob(o,e)} />
      ${n.length>0&&a`<${Pe} name="beloften" title=${xt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ne} text=${j(xt.lane_total,o.length)} />
  `}var xt,Sb,Gd,Ob,Cb,jb,Mb,Qd=S(()=>{"use strict";R();U();Lt();A();zt();F();G();Mt();Ye();ee();ms();fl();$t();er();Ne();xt=b.promises;Sb=t=>{let e=cs(t.plan).lanes[t.lane];return e?ro(e):""},Gd=[{key:"dag",label:xt.columns.day,text:t=>t.day,cell:t=>t.by},me("actie",xt.columns.work,t=>t.work),{key:"wat",label:xt.columns.what,text:t=>t.what},{key:"woorden",label:xt.columns.quote,text:t=>t.quote},{key:"stand",label:xt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Ds} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:xt.columns.lane,text:Sb}],Ob=(t,e)=>{let n=o=>on(o.id).map(Xt).join("; "),s=[...Gd,{key:"bron",label:xt.columns.place,text:n}];return qn(s,t,o=>$e(e,o.plan.key))},Cb=6,jb=xt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Mb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${cs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ro(n)}
              <span class="bij">
                ${j(xt.lane_total,s.length)}${js(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Ds} outcome=${o.outcome} on=${o.by} />
                    <span><${T} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Zd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${f(ys.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function zb({loss:t,scenario:e,id:n,title:s}){let o=i=>Xd(t,i,e),r=[{key:"vak",label:ys.columns.cell,sort:!1,text:i=>Yd(i,o(i)),cell:i=>{let l=Yd(i,o(i));return o(i)?a`<a href=${ds(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:ys.columns.now,sort:!1,text:i=>t$(o(i))},{key:"weg",label:ys.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ct} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Fb({loss:t,names:e,scenario:n}){let s=tn(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${qt} id=${u} date=${n.date} />`],p=(u,d)=>a`<${Zd} title=${u} count=${d.length} none=${r}><${ln} ids=${d} more=${c} /><//>`;return a`
    <section>
      ${N&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Eb(t,e)}</p>
      <p>${t.phrase}</p>
      <${Bb} loss=${t} scenario=${n} />
      <${Zd} title=${o} count=${t.cells.length} none=${r}>
        <${zb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:d})=>p(i[u],d))}
      ${t.blocks.map(u=>p(u.phrase,u.acts))}
    </section>
  `}function Eb(t,e){let[n,s]=[t.last_actor.length,vs(tn(t.plan))];return j(ys.heading,e.length,{alone:n,acts:t.acts,source:s,names:ce(e)})}function kl({losses:t,names:e,scenario:n}){let s=ce(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Xd(r,i,n),c=l?nt(i.barrier):"";return[s,rt(i.column),c,t$(l),i.phrase,...$e(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Fb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):pe(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties"><${te} name="wat-als.csv" rows=${()=>[[...ys.csv,...Rn],...o()]} /></div>
  `}function Ab(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return K({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(rt(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Nb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ls(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Gs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Gs.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(Gs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(Gs.stays,i.length):Gs.nothing}</p>`}
    </li>
  `}function Bb({loss:t,scenario:e}){let{legend:n}=Gs,s=Ab(t,e),o=E(s.flatMap(i=>i.things.map(l=>ls(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Gs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Nb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:vs(tt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Gs,ys,Xd,t$,Yd,e$=S(()=>{"use strict";R();A();zt();F();gn();G();lt();Mt();ee();$t();Ne();Gs=b.whatif.picture,ys=b.whatif,Xd=(t,e,n)=>K({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),t$=t=>t?Hr(t):ys.no_cell,Yd=(t,e)=>{let n=W(rt(t.column));return e?f(ys.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function wl(t,e,n){let[s,o]=I(null);return Yt(()=>{let r=!0;return o(null),Q().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function _l({chosen:t,choices:e,follows:n}){let s=Bt(),o=C.started&&!!t&&ot();Yt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&ot()?r.reverse():r}</div>`}function Pb({before:t,after:e}){let n=Oe[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:V("Severity",t),after:V("Severity",e)})}function n$({cells:t,all:e,gaps:n}){return a`
    <h2 role="status">${j(Oe.cells,t.length,{all:e})}</h2>
    <ul class="anderelezing">
      ${t.map(s=>a`
          <li>
            <strong>${W(rt(s.column))}, ${nt(s.barrier).toLowerCase()}</strong>
            <span>${f(Oe.now,{phrase:s.before})}</span> <span>${f(Oe.then,{phrase:s.after})}</span>
          </li>
        `)}
    </ul>
    <p>${Oe.alone}</p>
    <h2>${j(Oe.gaps,n.length)}</h2>
    <ul>
      ${n.map(s=>a`
          <li>
            <strong>${Pb(s)}</strong> ${s.was&&`${f(Oe.now,{phrase:s.was})} `}
            ${s.was?f(Oe.then,{phrase:s.sentence}):s.sentence}
          </li>
        `)}
    </ul>
  `}function Ib({id:t,status:e,scenario:n}){let s=wl("supposed",{options:as(n),work:t,status:e});return s&&s.silent===void 0?a`<${n$} ...${s} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function s$({requested:t,scenario:e}){let{date:n}=e,s=m=>oe(m)&&!!hn(m,n),[o,r]=t.split("="),i=oe(o)?o:"",l=Gt(oo(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,$)=>O(["wat-als","actie",`${m}=${$}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${vo} label=${Oe.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${Fe(i,n)}.</p>
            <h2>${Oe.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:$}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W($)}</a>
                    ${m===hn(i,n)&&a` <span class="zacht">${Oe.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${Oe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${_l} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${qb} />`:p?a`<${n$} ...${p} />`:je()?a`<${Ib} id=${i} status=${r} scenario=${e} />`:a`<p>${f(Oe.elsewhere,{name:x(i),status:V("Status",r)})}</p>`} />`}var Oe,yl,Rb,qb,o$=S(()=>{"use strict";R();U();Lt();A();zt();F();Le();G();lt();Mt();$t();da();Oe=b.whatif.action;yl=t=>t.split("=")[0],Rb=()=>Object.keys(y.readings).sort((t,e)=>J(x(yl(t)),x(yl(e)))),qb=()=>a`
  <p>${Oe.begin}</p>
  <h2>${Oe.readings}</h2>
  <ul>
    ${Rb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(yl(t))}</a>
          <span class="zacht"> ${f(Oe.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Db({notations:t,names:e,scenario:n}){let s=wl("answer",{options:Wb(t,n)},()=>gt(dt.done));if(!s)return a`<div><p>${dt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(dt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${kl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(dt.with_this,{questions:r,now:K(n).gaps.length})}</p>
    </div>
  `}function Vb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(Pa).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(je()?[...e,c]:[c])},i=c=>[x(c),...ft(c,"altLabel")].join(" "),l=t.filter(c=>Bn(i(c),n));return a`
    <h2>${dt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(dt.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${dt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Ko(location.href,dt.shared)}>${dt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${dt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${dt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Pa(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${dt.none_found}</p>`}
    ${!je()&&a`<p class="zacht">${dt.alone}</p>`}
  `}function Hb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(dt.start.alone,r),r>0&&(o.length?f(dt.start.steps,{steps:ce(o.map(l=>nt(l).toLowerCase()))}):dt.start.no_step),i>0&&j(dt.start.lead,i)].filter(Boolean),s=vs(tt(e.plan));return a`
    <section id="begin">
      <h2>${dt.start.title}</h2>
      <p class="zacht">${f(dt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Pa(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${tn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${dt.start.no_partner}</p>`}
    </section>
  `}function r$({route:t}){let e=H(t.query),{without:n,most:s}=K(e),o=ie(Object.keys(n).filter(g=>n[g].length)),r=(t.query.zonder||"").split(",").map(Te).filter(Boolean),i=r.map(g=>x(g)),[l]=r,c=r.length>1&&je(),[,p,...u]=t.path,d=[[dt.leave_out,O("wat-als"),!p],[dt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Go} label=${dt.title} tabs=${d} />
    <${X} text=${dt.title} title=${p?dt.action.title:dt.title}>
      <p class="uitleg">${p?dt.action[je()?"intro":"intro_elsewhere"]:dt.intro}</p>
    <//>
    <${aa} scenario=${e} />
  `;if(p)return[m,a`<${s$} requested=${u.join("/")} scenario=${e} />`];let $=()=>c?a`<${Db} notations=${r.map(Pa)} names=${i} scenario=${e} />`:l?a`
      <${kl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} /><${Ub} id=${l} />
    `:a`<${Hb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${_l} chosen=${r.join(",")} choices=${a`<${Vb} acting=${o} chosen=${r} />`}
      follows=${$()} />
    <${ne} text=${r.length===1?f(dt.phrase,{name:i[0]}):""} />
  `}var dt,Wb,Pa,Ub,a$=S(()=>{"use strict";be();co();R();U();Lt();A();zt();F();Le();Ge();G();lt();Ye();ee();Wr();e$();o$();Ln();dt=b.whatif,Wb=(t,e)=>[...as(e),...t.map(n=>["zonder",n])];Pa=t=>w(t,"notation");Ub=({id:t})=>["unitOf","chapterLead"].map(e=>{let n=ce(ie(Me(t,e)).map(x));return n&&a`<p>${f(dt.apart[e],{names:n})}</p>`})});var l$={};u$(l$,{answerTo:()=>K,compare:()=>J,connection:()=>ao,csv:()=>vr,data:()=>y,here:()=>C,longerWays:()=>Er,scenarioOf:()=>H});function Ra(t=null){for(let e of qa())e!==t&&(e.open=!1)}function vl(){Ra(),kn().classList.remove("is-open"),Ia().setAttribute("aria-expanded","false")}function Kb(){kn()&&(Ia().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of qa())e.open=t;Ia().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?vl():e.closest("summary")&&!ot()&&Ra(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=qa().find(n=>n.open);ot()?Ia().focus():e?.querySelector("summary")?.focus(),vl()}),document.addEventListener("click",t=>{!ot()&&!kn().contains(t.target)&&Ra()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ot()&&!kn().contains(e)&&Ra()}))}function Gb(t){if(!kn())return;let e=Ei(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=li(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of qa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Jb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return pr=!No(e)||s!==n,pr?(yn(a`<p role="status">${b.werkplaats.busy}</p>`,jt("inhoud")),Wa?Q().show(Wa,Q().own):xl||Qb(as(e),s),!0):!1}async function Qb(t,e){xl=!0;try{Wa=(await Q().ask("page",{options:t,comparisons:e})).page,pr&&Q().show(Wa,Q().own)}catch(n){pr&&yn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}xl=!1}function Yb(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(ye()?.own&&Jb(e,H(t.query)))return;n.className=`scherm-${e}`;let s=i$[e]||i$.onbekend;yn([a`<${Jc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Gb(e)}function Sl(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Q();yn(a`<${gd} state=${e} why=${n} own=${s} />`,t)}function Zb(){Xb(),pr=!1,window.removeEventListener("werkplaats",Sl),yn(null,jt("inhoud")),yn(null,jt("motor"))}var kn,Ia,qa,i$,xl,Wa,pr,Xb,c$=S(()=>{"use strict";be();R();U();Lt();A();zt();F();Le();Wo();zi();lt();ee();Wr();dp();Lp();Ep();ku();Fu();Ku();Qu();yd();jd();tr();Bd();Kd();Qd();a$();kn=()=>jt("menu"),Ia=()=>jt("menuknop"),qa=()=>[...kn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});Kb();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),vl();let e=jt("zoek").value;location.hash=Dc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Ko(f(e,{...r,sources:In()}),n)});i$={__proto__:null,overzicht:Ju,dekking:Fp,aandachtspunten:zu,partners:Iu,maatregelen:qu,naslag:Vu,gevraagd:Hu,tijdlijn:Uu,beloften:Jd,verken:bu,ding:Ud,samenvatting:Nd,vragen:Cd,"wat-als":r$,vergelijk:jp,"weet-niet":up,methode:pp,zoek:lu,controleer:ye()?kd:bd,onbekend:hs},xl=!1,Wa="",pr=!1;ye()&&(window.addEventListener("werkplaats",Sl),Sl());jt("inhoud").replaceChildren();Xb=oc(Yb);ye()&&window.addEventListener("andere-bladzijde",Zb,{once:!0});document.documentElement.dataset.klaar="ja"});be();Va();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:Cl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(c$(),l$))});})();
